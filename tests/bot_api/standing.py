"""What somebody is in a group or a channel, and what they may do there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from aiogram.types import ChatMemberRestricted

Json = dict[str, Any]
RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_post_messages",
    "can_edit_messages",
    "can_pin_messages",
    "can_manage_topics",
)
_ONLY = {"can_post_messages": "channel", "can_edit_messages": "channel"} | {
    "can_pin_messages": "supergroup",
    "can_manage_topics": "supergroup",
}
"""Rights that only one kind of chat knows: elsewhere they are not told."""

_PERMISSIONS = [
    name for name, about in ChatMemberRestricted.model_fields.items() if about.annotation is bool
]


@dataclass
class Standing:
    """A "creator", "administrator", "member", "restricted", "left" or "kicked", with rights."""

    user: Json
    status: str = "member"
    rights: dict[str, bool] = field(default_factory=dict)
    anonymous: bool = False

    @property
    def inside(self) -> bool:
        """Whether they are in the chat."""
        return self.status not in ("left", "kicked")

    @property
    def admin(self) -> bool:
        """Whether they are an admin, or the owner."""
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """Whether they have an admin's right."""
        return self.status == "creator" or (self.admin and self.rights.get(right, False))

    def json(self, kind: str) -> Json:
        """As the Bot API tells it of a chat of that kind."""
        told: Json = {"user": self.user, "status": self.status}
        if self.status == "kicked":
            told["until_date"] = 0
        if self.status == "restricted":
            told |= dict.fromkeys(_PERMISSIONS, False) | {"is_member": True, "until_date": 0}
        if self.admin:
            told["is_anonymous"] = self.anonymous
        if self.status == "administrator":
            told["can_be_edited"] = False
            told |= {
                right: self.rights.get(right, False)
                for right in RIGHTS
                if _ONLY.get(right, kind) == kind
            }
        return told


def rights_of(given: dict[str, bool], kind: str) -> dict[str, bool]:
    """An admin's rights: those that are given; all that Telegram gives by default if none is."""
    unknown = set(given) - set(RIGHTS)
    if unknown:
        raise ValueError(f"no such rights: {sorted(unknown)}")
    if not given:
        usual = set(RIGHTS) - {"can_promote_members"}
        given = {right: True for right in usual if _ONLY.get(right, kind) == kind}
    return {"can_manage_chat": True, **given}
