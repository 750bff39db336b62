"""A group's rules and preferences in, the words of its settings menu out. Pure."""

from __future__ import annotations

from bot.domain.chats import MODES, ChatKind, Mode, Rules
from bot.domain.preferences import EffectivePreferences, Origin
from bot.rendering.buttons import with_value
from bot.rendering.html import Block, block, bold, directed, italic, join, split_messages
from bot.rendering.languages import isolate
from bot.rendering.settings import SETTINGS, setting_line
from bot.rendering.texts import Texts, texts

_NAMES = {"mode": "setting-mode", "for_tapper": "setting-tapper", "button": "setting-button"}


def render_group_settings(rules: Rules, effective: EffectivePreferences, heard: str) -> str:
    """One message of HTML: every value and where it comes from, and what Pith hears there.

    `heard` is "admin", "open" or "private".
    """
    language = effective.preferences.interface
    say = texts(language)
    of_rules = join("\n", (_rule_line(rule, rules, say) for rule in rules_shown(rules)))
    of_settings = join("\n", (setting_line(name, effective, say, _origin) for name in SETTINGS))
    deaf = rules.mode is not Mode.QUIET and heard == "private"
    blocks = (
        bold(say("group-settings-title")),
        of_rules,
        of_settings,
        block(say("hears-too-little" if deaf else f"hears-{heard}")),
        italic(say("group-settings-hint")),
    )
    return split_messages(blocks)[0]


def render_mode_question(language: str, heard: str) -> str:
    """The question when Pith shall speak, what each answer means, and what it takes."""
    say = texts(language)
    modes = (
        block(bold(say(f"mode-{mode}")), say("colon"), say(f"mode-{mode}-means"))
        for mode in MODES[ChatKind.GROUP]
    )
    blocks = (block(say("setting-mode-question")), join("\n", modes), block(say(f"hears-{heard}")))
    return split_messages(blocks)[0]


def rules_shown(rules: Rules) -> tuple[str, ...]:
    """The rules that mean something now, by their names in `Rules`."""
    return ("mode", "for_tapper", "button") if rules.mode is Mode.BUTTON else ("mode",)


def rule_name(rule: str, language: str) -> str:
    """What a rule is called."""
    return texts(language)(_NAMES[rule])


def rule_label(rule: str, rules: Rules, language: str) -> str:
    """What a rule's button in the menu says."""
    name = rule_name(rule, language)
    return with_value(name, rule_value(rule, rules, language), texts(language))


def rule_value(rule: str, rules: Rules, language: str) -> str:
    """What a rule's value is called."""
    say = texts(language)
    if rule == "mode":
        return say(f"mode-{rules.mode}")
    if rule == "for_tapper":
        return say("tapper-one" if rules.for_tapper else "tapper-all")
    return isolate(rules.button, language) if rules.button else say("button-offer")


def _rule_line(rule: str, rules: Rules, say: Texts) -> Block:
    chosen = getattr(rules, rule) != getattr(Rules(), rule)
    origin = _origin(Origin.CHAT if chosen else Origin.DEFAULT)
    name, value = rule_name(rule, say.language), rule_value(rule, rules, say.language)
    line = block(name, say("colon"), bold(value), say("line-separator"), say(origin))
    return directed(line, say.mark)


def _origin(origin: Origin) -> str:
    """The key of where a value comes from, said to a group."""
    return "from-asker" if origin is Origin.TELEGRAM else f"from-{origin}"
