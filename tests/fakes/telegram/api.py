"""From the name of a method and its raw parameters to an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import orjson

from tests.fakes.telegram import sending
from tests.fakes.telegram.checks import Given, check_params
from tests.fakes.telegram.entities import Complain
from tests.fakes.telegram.errors import Refusal, too_many
from tests.fakes.telegram.ledger import Call
from tests.fakes.telegram.methods import METHODS, Method
from tests.fakes.telegram.polling import WEBHOOK_SET, Polling, as_json
from tests.fakes.telegram.presses import Presses
from tests.fakes.telegram.profile import Profile
from tests.fakes.telegram.requests import Params
from tests.fakes.telegram.state import State
from tests.fakes.telegram.webhook import Webhook
from tests.fakes.telegram.webhook_answer import Reply

YOUNG = 600.0  # seconds after the start in which `close` is refused

Simple = Callable[[State, Given, Complain], object]
Bound = Callable[[Given], object]

_SENDING: Mapping[str, Simple] = {
    "sendMessage": sending.send_message,
    "sendPhoto": partial(sending.send_file, kind="photo"),
    "sendDocument": partial(sending.send_file, kind="document"),
    "editMessageText": sending.edit_text,
    "editMessageReplyMarkup": sending.edit_markup,
    "deleteMessage": sending.delete_message,
    "sendChatAction": sending.send_action,
    "getChat": sending.get_chat,
    "leaveChat": sending.leave_chat,
}


@dataclass(frozen=True, slots=True)
class Answer:
    code: int
    body: bytes
    retry_after: int = 0


class Api:
    def __init__(self, state: State) -> None:
        self.state = state
        self.polling = Polling(state)
        self.presses = Presses(state)
        self.profile = Profile(state.settings.first_name)
        self.webhook = Webhook(state, self._answered)
        self._bound = self._table()

    def _table(self) -> Mapping[str, Bound]:
        profile = self.profile
        texts: dict[str, Bound] = {}
        for what, name in (
            ("name", "Name"),
            ("description", "Description"),
            ("short_description", "ShortDescription"),
        ):
            texts[f"setMy{name}"] = partial(profile.set_text, what)
            texts[f"getMy{name}"] = partial(profile.get_text, what)
        return texts | {
            "getMe": lambda _: self.state.me(),
            "answerCallbackQuery": self.presses.answer,
            "getWebhookInfo": lambda _: self.webhook.info(),
            "deleteMyCommands": profile.delete_commands,
            "getMyCommands": profile.get_commands,
            "setChatMenuButton": profile.set_menu,
            "getChatMenuButton": profile.get_menu,
            "close": self._close,
            "logOut": self._log_out,
        }

    async def run(self, call: Call, name: str, params: Params) -> Answer:
        """Do what is asked and write it down. Never raises."""
        if name != "getUpdates":
            return self.run_now(call, name, params)
        call.params = params
        try:
            answer = await self._poll(call, params)
        except Refusal as refusal:
            await self.state.clock.sleep(refusal.delayed)
            answer = _refused(call, refusal)
        self.state.ledger.close(call, self.state.clock.now(), answer.code)
        return answer

    def run_now(self, call: Call, name: str, params: Params) -> Answer:
        """The same for every method but getUpdates, none of which has to wait."""
        call.params = params
        try:
            answer = self._do(call, name, params)
        except Refusal as refusal:
            answer = _refused(call, refusal)
        self.state.ledger.close(call, self.state.clock.now(), answer.code)
        return answer

    async def _poll(self, call: Call, params: Params) -> Answer:
        _, given, _ = self._checked(call, "getUpdates", params)
        updates = await self.polling.get(given, call)
        call.happened = True
        call.result = [update.id for update in updates]
        return Answer(200, b'{"ok":true,"result":' + as_json(updates) + b"}")

    def _do(self, call: Call, name: str, params: Params) -> Answer:
        method, given, complain = self._checked(call, name, params)
        if "chat_id" in method.parameters:
            chat, now = given.chat(), self.state.clock.now()
            self.state.limits.check_shut(chat if isinstance(chat, int) else None, now)
        return self._answer(call, method.name, given, complain)

    def _checked(self, call: Call, name: str, params: Params) -> tuple[Method, Given, Complain]:
        if self.state.is_logged_out:
            raise Refusal(400, "Logged out")
        method = METHODS.get(name.lower())
        if method is None:
            self.state.ledger.complain(call, "unknown_method", name)
            raise Refusal(404, "Not Found: method not found")
        complain = partial(self.state.ledger.complain, call)
        return method, Given(check_params(method, params, complain)), complain

    def _answer(self, call: Call, name: str, given: Given, complain: Complain) -> Answer:
        reply: dict[str, object] = {"ok": True}
        if name == "setMyCommands":
            result: object = self.profile.set_commands(given, complain)
        elif name in _SENDING:
            result = _SENDING[name](self.state, given, complain)
        elif name in {"setWebhook", "deleteWebhook"}:
            result, reply["description"] = True, self._set_webhook(name, given, call)
        else:
            result = self._bound[name](given)
        call.happened = True
        call.result = result
        return Answer(200, orjson.dumps(reply | {"result": result}))

    def _set_webhook(self, name: str, given: Given, call: Call) -> str:
        if name == "deleteWebhook":
            return self.webhook.delete(given)
        said = self.webhook.set(given, call)
        if self.state.webhook_url:
            self.polling.interrupt(WEBHOOK_SET)
        return said

    def _close(self, given: Given) -> bool:
        left = self.state.started + YOUNG - self.state.clock.now()
        if left > 0:
            raise too_many(int(left) + 1)
        return True

    def _log_out(self, given: Given) -> bool:
        self.state.is_logged_out = True
        return True

    async def _answered(self, reply: Reply) -> None:
        """A method in the answer to a delivery: done like any other, its result told to nobody."""
        if reply.method:
            known = METHODS.get(reply.method)
            name = known.name if known else reply.method
            call = self.state.ledger.open(name, self.state.clock.now(), "webhook")
            await self.run(call, name, reply.params)


def _refused(call: Call, refusal: Refusal) -> Answer:
    call.description = refusal.description
    return Answer(refusal.code, refusal.body(), refusal.retry_after)
