"""Words that exclude each other, as data: what a text says when it says the contrary of another.

Endings are left to `contrasts`; irregular forms are written out.
"""

from __future__ import annotations

OPPOSITES = """
    increase rise rose risen grow grew grown climb soar surge jump gain expand augment
    + boost swell
    | decrease fall fell fallen decline drop shrink shrank shrunk plunge slump tumble
    + reduce plummet sink sank sunk dwindle lessen contract
    raise lift | lower cut reduce slash
    accelerate quicken hasten | slow delay decelerate hinder hamper
    add | remove subtract deduct
    strengthen bolster reinforce | weaken undermine
    improve better | worsen worse deteriorate
    open reopen launch start begin began begun commence | close shut end finish conclude stop cease
    accept approve agree welcome | reject refuse decline deny oppose
    allow permit enable let authorise authorize | ban forbid forbade forbidden prohibit prevent bar
    support back endorse favour favor | oppose reject resist
    encourage urge promote | discourage deter dissuade
    include including | exclude excluding except omit
    remember recall | forget forgot forgotten
    win won victory triumph | lose lost loss defeat
    succeed success successful | fail failure unsuccessful
    buy bought purchase acquire | sell sold sale
    lend lent | borrow
    arrive arrival | leave departure depart
    enter join | exit quit leave left
    attack assault | defend defense defence protect
    arrest detain capture | release free acquit
    guilty convict culpable | innocent acquit
    survive survivor alive | die died dead death kill fatal
    love adore | hate loathe despise
    praise applaud commend | criticise criticize condemn slam
    confirm | deny denied refute
    reveal expose disclose publish | hide hid hidden conceal cover
    succeeded | failed
    create build built establish found | destroy demolish dismantle abolish
    attract | repel
    export | import
    ally friend | enemy foe rival opponent
    hire recruit employ | fire sack dismiss
    promote | demote
    profit | loss
    income revenue | expense expenditure cost
    supply | demand
    asset | liability
    maximum most highest largest biggest | minimum least lowest smallest
    more greater larger higher bigger | fewer less smaller lower
    many numerous | few
        major significant considerable big large huge massive enormous
    | minor insignificant small tiny slight
    high | low
    long | short brief
    early earlier | late later
    before prior | after following
    old ancient | young modern
    past | future upcoming next
    fast rapid quick swift | slow
    strong powerful | weak feeble
    rich wealthy | poor
    hot warm | cold cool
    easy simple | difficult hard complex complicated challenging
    cheap affordable inexpensive | expensive costly
    free complimentary | paid
    public publicly open openly | private privately secret secretly covert covertly
    safe secure | dangerous unsafe risky
    light bright | dark dim
    heavy | light
    thick | thin
    wide broad | narrow
    same identical | different
    common usual ordinary normal typical | rare unusual uncommon atypical extraordinary exotic
    popular popularity | unpopular unpopularity
    important importance | unimportant unimportance trivial
    positive | negative
    optimistic | pessimistic
    happy glad delighted | sad unhappy miserable
    good great excellent | bad terrible awful poor
    best | worst
    advantage benefit merit | disadvantage drawback
    true | false untrue
    right correct | wrong incorrect
    legal lawful | illegal unlawful
    official | unofficial
    peaceful peace | violent violence war
    temporary | permanent
    voluntary optional | mandatory compulsory obligatory
    named identified | unnamed unidentified anonymous
    expected | unexpected surprising
    surprising | unsurprising
    likely probable | unlikely improbable
    possible | impossible
    able | unable
    manned crewed | unmanned uncrewed
    controlled | uncontrolled
    relevant | irrelevant
    healthy well | sick ill unwell
    married | divorced single
    present | absent
    presence | absence
    inside indoor indoors | outside outdoor outdoors
    above | below beneath
    upward upwards | downward downwards
    forward forwards | backward backwards
    top | bottom
    front | behind rear
    domestic internal local | foreign external international
    native | foreign
    always | never
    often frequently regularly | rarely seldom never occasionally
    everyone everybody everything all | nobody nothing none
    with | without
    day daytime | night nighttime
    beginning introduction | conclusion ending
    question | answer
    cause | prevent cure
    urban city | rural countryside
    liberal | conservative
    democratic | authoritarian
    serious | lighthearted humorous funny
    realistic | unrealistic
    simple plain | elaborate
    sharp steep | slight gradual steady
    deliberate deliberately intentional intentionally | accidental accidentally unintentional
    willing willingly | reluctant reluctantly unwilling
    narrowly barely | comfortably easily
    directly direct | indirectly indirect
    defensive | offensive
    majority | minority
    appear emerge | disappear vanish
    assemble gather | scatter disperse disband
    inflate inflation | deflate deflation
    invest | withdraw withdrew withdrawn divest
    hasten | postpone
    tighten | loosen ease relax
    ascend | descend
    unite merge | divide split separate
    lock | unlock
    load | unload
    connect | disconnect
    agreement consensus | disagreement dispute
    like | dislike
    trust | distrust mistrust
    obey comply | disobey defy defied violate
    respect | disrespect insult
    honest | dishonest
    loyal | disloyal
    satisfied | dissatisfied
    appoint elect | resign oust
    tolerate | condemn
    thank | blame
    reward | punish
    rescue save | abandon
    repair fix | damage
    inhale | exhale
    teach taught | learn learned
    send sent | receive
    push | pull
    continue | stop halt suspend
    extend prolong | shorten curtail
    widen broaden | narrow
    double triple | halve
    overestimate overstate | underestimate understate
    optimism | pessimism despair
    confident confidence | doubtful uncertain
    brave courage | cowardly cowardice
    calm | panic
    pleased | disappointed
    interesting exciting | boring dull
    beautiful | ugly
    clean | dirty polluted
    dry | wet
    smooth | rough
    loud noisy | quiet silent
    generous | stingy selfish
    polite | rude
    patient | impatient
    formal | informal
    mature | immature
    active | inactive passive
    efficient | inefficient
    sufficient adequate | insufficient inadequate
    effective | ineffective
    accurate | inaccurate
    consistent | inconsistent
    complete | incomplete
    visible | invisible
    stable | unstable
    certain | uncertain
    aware | unaware
    fair | unfair
    friendly | unfriendly hostile
    reasonable | unreasonable
    predictable | unpredictable
    reliable | unreliable
    sustainable | unsustainable
    acceptable | unacceptable
    necessary | unnecessary
    conscious | unconscious
    armed | unarmed
    restricted limited | unrestricted unlimited
    conditional | unconditional
    regular | irregular
    responsible | irresponsible
    rational | irrational
    moral | immoral
    upper | lower
    senior | junior
    superior | inferior
    primary main | secondary
    natural | artificial
    physical | virtual
    online | offline
    sunrise dawn | sunset dusk
    birth born | death died
    hero | villain
    amateur | professional
    civilian | military soldier
    landlord | tenant
    creditor | debtor
    surplus | deficit shortage
    boom | recession slump
    wholesale | retail
    hardware | software
    prosecution prosecutor plaintiff | defendant
    conviction convicted | acquittal acquitted
    bullish | bearish
    leftist left-wing | rightist right-wing
    incumbent | challenger
    ceasefire truce | escalation
    escalate | de-escalate
    invade invasion | withdrawal retreat
    advance | retreat
    outflow | inflow
    upgrade | downgrade
    outperform | underperform
    overvalued | undervalued
    appreciate appreciation | depreciate depreciation
    favorable favourable | unfavorable unfavourable
    partially partly | fully completely entirely
    temporarily | permanently
    slowly gradually | quickly rapidly suddenly
    teacher | student pupil
    employer | employee
    doctor | patient
    winner | loser
    victim | perpetrator offender
    man men male | woman women female
    boy | girl
    brother | sister
    son | daughter
    father | mother
    uncle | aunt
    king prince | queen princess
"""
"""Two sides a line, `|` between them; what begins with `+` or `|` goes on with the line before."""

EXCLUSIVE = """
    second minute hour day week month year decade century
    hourly daily weekly monthly quarterly yearly annual
    morning afternoon evening
    yesterday today tomorrow
    spring summer autumn winter
    northern southern eastern western north south east west
    northeast northwest southeast southwest
    red blue green yellow orange purple pink brown black white grey gray
    gold silver bronze
    copper iron steel zinc nickel lithium coal
    oil gas coal
    dog cat horse cow pig sheep goat chicken bird fish
    beef pork lamb chicken
    wheat corn rice barley
    tea coffee beer wine milk
    almond oat soy pea coconut
    car truck lorry bus train bicycle motorcycle helicopter plane boat ship
    football basketball baseball tennis golf rugby cricket hockey boxing
    piano guitar violin drum trumpet flute
    mosque church synagogue temple
    school hospital mosque church hotel prison
    physicist chemist biologist astronomer mathematician economist historian
    physics chemistry biology psychology mathematics economics
    sculpture painting photograph
    hockey soccer
    head arm leg knee shoulder ankle hip wrist elbow
    left right
    brother sister son daughter father mother uncle aunt cousin grandfather grandmother
    millimetre centimetre metre kilometre inch mile
    gram kilogram tonne ounce
    thousand million billion trillion
    dozen hundred thousand million billion
    earthquake flood hurricane tornado wildfire
    murder fraud theft robbery arson rape
    import export
    senate house
    braking steering suspension
    election referendum
    circle square triangle
    christian muslim jewish hindu buddhist
    catholic protestant orthodox
    christianity islam judaism hinduism buddhism
    asian african european american
    potato tomato onion carrot
    sugar salt
    cotton wool silk leather
    breakfast lunch dinner
    nurse surgeon dentist lawyer engineer teacher farmer
    mayor governor president
    army navy
    pistol rifle knife
    drought avalanche earthquake flood hurricane wildfire
    cancer diabetes malaria measles tuberculosis
    heart lung liver kidney brain
    mercury venus mars jupiter saturn
    lion tiger elephant bear wolf
    shark whale dolphin
    rain snow
    facebook twitter instagram tiktok
    newspaper television radio
    laptop smartphone tablet
    oxygen hydrogen nitrogen
    solar nuclear wind
    quarterfinal semifinal final
    goalkeeper striker defender midfielder
    quarterback linebacker catcher
    burglary arson kidnapping
    celsius fahrenheit
    dollar euro pound yen yuan ruble rupee
"""
"""Words of a line exclude each other where the words beside them are the same."""

NEGATIONS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": """no not never neither nor none nobody nothing nowhere cannot without fail failed
            fails failing refuse refused refuses deny denied denies lack lacks lacked unable hardly
            isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
            shouldn't hasn't haven't hadn't mustn't except excluding excluded exclude excludes omit
            omits omitted instead reject rejects rejected rejecting oppose opposes opposed
            opposing dismiss
            dismisses dismissed dismissing discourage discourages discouraged discouraging""",
        "de": "nicht kein keine keinen keinem keiner keines nie niemals ohne weder niemand nichts",
        "es": "no nunca jamás sin ni ningún ninguna ninguno nadie nada tampoco",
        "fr": "ne n pas jamais sans ni aucun aucune personne rien nul nulle",
        "it": "non mai senza né nessun nessuna nessuno niente nulla",
        "pt": "não nunca jamais sem nem nenhum nenhuma ninguém nada tampouco",
        "pl": "nie nigdy bez ani żaden żadna żadne nikt nic brak",
        "ru": "не ни нет никогда без никто ничто ничего нельзя никакой никаких отказался",
        "uk": "не ні немає ніколи без ніхто ніщо нічого жоден жодна жодних",
        "id": "tidak bukan tak tanpa belum jangan tiada",
        "ar": "لا لم لن لیس لیست غیر دون بدون ما",
        "hi": "नहीं न ना मत बिना कोई",
    }.items()
}
"""Words that deny what follows, or, in some languages, what stands before."""
NOT_ONLY = frozenset(
    [
        "only",
        "just",
        "merely",
        "solely",
        "nur",
        "bloss",
        "solo",
        "sólo",
        "solamente",
        "seulement",
        "soltanto",
        "apenas",
        "tylko",
        "только",
        "лише",
        "тільки",
        "sadece",
        "hanya",
        "فقط",
        "केवल",
        "सिर्फ",
    ]
)
"""After a negation these take it back: not only this."""
