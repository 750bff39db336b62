"""What Pith knows about links, as data: tracking parameters, redirectors, top-level domains."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A parameter is dropped only where it cannot choose the page: `ref`, `source`, `id`, `session` and
# the like mean something on some sites, so they stand under the sites where they do not. What
# opens a gift link's article (`unlocked_article_code`) stays. Names in lower case.
TRACKING_PREFIXES = (
    "utm_",
    "_hs",
    "ga_",
    "hsa_",
    "itm_",
    "matomo_",
    "mtm_",
    "oly_",
    "piwik_",
    "pk_",
    "stm_",
    "vero_",
    "wt_",
    "wt.",
)
TRACKING = _words(
    """
    __hsfp __hssc __hstc __s __twitter_impression _branch_match_id _ga _gl _kx _openstat
    at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_format at_link_id at_link_origin
    at_link_type at_medium at_ptr_name at_bbc_team
    cmpid dclid ef_id epik fbclid gad_campaignid gad_source gbraid gclid gclsrc
    hsctatracking igsh igshid irclickid mc_cid mc_eid mkt_tok msclkid ncid nr_email_referer
    oft_ck oft_d oft_id oft_k oft_lk oft_sk ref_src ref_url s_cid s_kwcid sc_campaign sc_channel
    sc_content sc_country sc_geo sc_medium sc_outcome srsltid ttclid twclid
    wbraid wickedid xtor yclid ysclid
    """
)
SITE_TRACKING = {
    "youtube.com": _words("si feature pp ab_channel embeds_referring_euri"),
    "youtu.be": _words("si feature pp"),
    "twitter.com": _words("s t cxt cn refsrc"),
    "x.com": _words("s t cxt cn refsrc"),
    "reddit.com": _words("share_id rdt ref ref_source ref_campaign"),
    "linkedin.com": _words("trk trackingid lipi lici refid rcm"),
    "medium.com": _words("source sk_source gi"),
    "substack.com": _words("r triedredirect showwelcomeonshare"),
    "spotify.com": _words("si nd dlsi context"),
    "tiktok.com": _words("_r _t is_from_webapp sender_device web_id"),
    "nytimes.com": _words("smid partner emc referringsource"),
    "washingtonpost.com": _words("itid wpisrc wpmm"),
    "theguardian.com": _words("cmp ref"),
    "bbc.com": _words("ns_mchannel ns_source ns_campaign ocid xtor"),
    "bbc.co.uk": _words("ns_mchannel ns_source ns_campaign ocid xtor"),
    "cnn.com": _words("cid iid sr_share"),
    "wikipedia.org": _words("wprov"),
    "amazon.com": _words("ref ref_ tag psc qid sr sprefix crid dib"),
    "habr.com": _words("from"),
    "zhihu.com": _words("utm_psn share_code"),
}

# Pages that only lead to another, whose address they carry: site, path, parameters.
REDIRECTORS = (
    ("google.com", "/url", ("q", "url")),
    ("google.com", "/imgres", ("imgrefurl",)),
    ("translate.google.com", "/translate", ("u",)),
    ("translate.google.com", "/website", ("u",)),
    ("facebook.com", "/l.php", ("u",)),
    ("facebook.com", "/flx/warn", ("u",)),
    ("l.messenger.com", "/l.php", ("u",)),
    ("l.instagram.com", "", ("u",)),
    ("l.threads.com", "", ("u",)),
    ("l.threads.net", "", ("u",)),
    ("t.me", "/iv", ("url",)),
    ("t.me", "/share/url", ("url",)),
    ("t.me", "/share", ("url",)),
    ("telegram.me", "/iv", ("url",)),
    ("telegram.me", "/share/url", ("url",)),
    ("youtube.com", "/redirect", ("q",)),
    ("out.reddit.com", "", ("url",)),
    ("linkedin.com", "/safety/go", ("url",)),
    ("linkedin.com", "/redir/redirect", ("url",)),
    ("vk.com", "/away.php", ("to",)),
    ("vk.com", "/away", ("to",)),
    ("duckduckgo.com", "/l", ("uddg",)),
    ("slack-redir.net", "/link", ("url",)),
    ("disq.us", "/url", ("url",)),
    ("exit.sc", "", ("url",)),
    ("getpocket.com", "/redirect", ("url",)),
    ("steamcommunity.com", "/linkfilter", ("u", "url")),
    ("safelinks.protection.outlook.com", "", ("url",)),
    ("link.zhihu.com", "", ("target",)),
    ("link.juejin.cn", "", ("target",)),
    ("weibo.cn", "/sinaurl", ("u", "toasturl")),
    ("pinterest.com", "/offsite", ("url",)),
)
# Copies of other sites' pages: site, and the beginning of the path before the page's own address
# (which an `s/` before it says to be https).
AMP_CACHES = (
    ("google.com", "/amp/"),
    ("cdn.ampproject.org", "/(?:c|v|wp)/"),
    ("bing-amp.com", "/(?:c|v|wp)/"),
)

# Top-level domains that make `example.com/a` a link without a scheme. All of two letters, and of
# the others those that articles are read on: a rare one only needs its scheme to be found.
COUNTRY_DOMAINS = _words(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt
    bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg
    er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn
    hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li
    lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne
    nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb
    sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr
    tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
    """
)
GENERIC_DOMAINS = _words(
    """
    academy aero agency app art asia bar beer best bio biz blog book business buzz cafe camp
    capital care cars cat center chat church city cloud club codes coffee com community company
    cool coop design dev digital directory earth eco edu education email energy engineering eus
    events expert family fan farm finance fit foundation fun fund fyi gal gallery game games
    garden global gov green group guide guru health help history host house how inc info ink
    institute int international jobs journal land law legal life link live llc lol ltd market
    marketing mba media memorial mil mobi museum name net network new news ngo ninja observer
    one online org page partners party pet photography photos pics place plus porn post press
    pro productions pub reviews rocks run sale school science scot services sex shop show site
    ski social software solutions space store stream studio style support systems tech
    technology tel theater tips today tools top tours town trade training travel tube university
    vip vision wales watch website wiki win work works world wtf xyz yoga zone berlin wien
    hamburg koeln london nyc paris tokyo amsterdam brussels vlaanderen рф рус онлайн сайт москва
    дети орг ком укр бел бг мкд мон срб қаз ελ ευ հայ ישראל
    """
)
TOP_DOMAINS = COUNTRY_DOMAINS | GENERIC_DOMAINS

# Also the endings of files, which people name far more often than bare hosts under them.
FILE_ENDINGS = _words("py md sh rs pl ps so cc pm tf mk pub ml")
# What looks like a host by its form and is a product or a package in Java's manner.
NO_HOSTS = _words("asp.net vb.net ado.net ml.net ph.d")
REVERSED_STARTS = ("com.", "org.", "net.", "io.", "edu.")
