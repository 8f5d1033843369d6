"""How much the fake server lets a bot send."""

from tests.fakes.telegram.caller import running
from tests.fakes.telegram.settings import Settings

GROUP = -100_500


async def test_a_chat_takes_a_burst_and_then_one_message_a_second() -> None:
    async with running(Settings(chat_burst=3)) as (fake, call):
        fake.people.start(7)
        fake.people.start(8)
        codes = [(await call("sendMessage", chat_id=7, text="x")).code for _ in range(3)]

        refused = await call("sendMessage", chat_id=7, text="x")
        other = await call("sendMessage", chat_id=8, text="x")
        fake.clock.advance(1)
        again = await call("sendMessage", chat_id=7, text="x")

    assert codes == [200] * 3
    assert (refused.code, refused.retry_after) == (429, 1)
    assert refused.description == "Too Many Requests: retry after 1"
    assert refused.headers["Retry-After"] == "1"
    assert [other.code, again.code] == [200, 200]


async def test_all_chats_together_take_thirty_a_second_and_a_group_twenty_a_minute() -> None:
    async with running() as (fake, call):
        fake.people.join(GROUP, "group", by=7)
        for person in range(100, 140):
            fake.people.start(person)
        group = [(await call("sendMessage", chat_id=GROUP, text="x")).code for _ in range(21)]
        fake.clock.advance(1)
        all_ = [(await call("sendMessage", chat_id=n, text="x")).code for n in range(100, 131)]

    assert group == [200] * 20 + [429]
    assert all_ == [200] * 30 + [429]


async def test_a_refused_message_counts_for_nothing() -> None:
    async with running(Settings(chat_burst=1)) as (fake, call):
        fake.people.start(7)
        for _ in range(5):
            await call("sendMessage", chat_id=7, text="x")

        fake.clock.advance(1)
        said = await call("sendMessage", chat_id=7, text="x")

    assert said.code == 200


async def test_without_limits_everything_is_let_through() -> None:
    async with running(Settings(limits=False)) as (fake, call):
        fake.people.start(7)

        codes = {(await call("sendMessage", chat_id=7, text="x")).code for _ in range(50)}

    assert codes == {200}
