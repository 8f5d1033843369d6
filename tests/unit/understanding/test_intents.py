"""What a message is about as a whole."""

import pytest

from bot.core.names import Language
from bot.understanding.reader import Reader

EN = Language("en")

SAID = {
    "asks_for_help": [
        "help",
        "help me",
        "please help me",
        "i need help",
        "please help me i can't breathe",
        "can you help me",
        "somebody help me please",
    ],
    "affection": ["i love you", "love you bot", "i really like you"],
    "dont_know": [
        "i dont know",
        "idk",
        "no idea",
        "not sure",
        "dunno",
        "i have no clue",
        "hard to say",
        "cant say",
        "i dont know what i feel",
        "i honestly dont know anymore",
        "no clue tbh",
        "idk what to say",
        "who knows",
        "i really dont know",
        "not sure how i feel",
        "i don't know how to put it",
    ],
    "nothing": [
        "nothing",
        "fine",
        "ok",
        "nothing really",
        "im fine",
        "nothing much",
        "nvm",
        "never mind",
        "not much",
        "im ok",
        "i'm okay i guess",
        "nothing special",
        "meh",
        "all good",
    ],
    "numb": [
        "numb",
        "empty",
        "i feel nothing",
        "i feel numb",
        "cant feel anything",
        "i dont feel anything",
        "just empty inside",
        "totally numb right now",
        "feeling hollow",
        "i'm on autopilot",
        "shut down",
    ],
    "stupid": [
        "this is stupid",
        "cringe",
        "this is so dumb",
        "this feels silly",
        "what a load of crap",
        "sounds like bs",
        "i feel ridiculous doing this",
        "this is pointless",
        "so cheesy",
        "this is weird",
        "this exercise is stupid",
    ],
    "insult": [
        "fuck you",
        "you suck",
        "stupid bot",
        "you are useless",
        "youre an idiot",
        "i hate you",
        "screw you",
    ],
    "hush": ["shut up", "fuck off", "stfu", "shut your mouth", "oh just piss off", "get lost"],
    "undeserving": ["i dont deserve kindness", "i have not earned any compassion"],
    "wordless": ["...", "???", "🙃🙃🙃", "%&$#", "。。。"],
    "bot": [
        "you are a bot",
        "you dont care",
        "you're just a machine",
        "ur just a program",
        "a bot cant understand me",
        "you dont even care about me",
        "youre not real",
        "you cant feel anything",
        "talking to a robot, great",
        "its just a script",
    ],
    "no_help": [
        "it didnt help",
        "didnt help",
        "not helping",
        "that did nothing",
        "this doesnt work",
        "no help",
        "this didn't help me at all",
        "still feel the same",
        "that made it worse",
        "it's not working",
        "didn't work",
        "useless",
    ],
    "deserve_it": [
        "i deserve it",
        "i deserve this pain",
        "its my own fault",
        "i deserve to feel bad",
        "its all my fault",
        "serves me right",
        "i had it coming",
        "i don't deserve to be happy",
    ],
    "cant": [
        "i cant",
        "i cant do it",
        "i can't do this",
        "its too hard",
        "this is too difficult",
        "im not able to",
        "i cant focus",
        "i cant feel my body",
        "i cant sit still",
        "cant concentrate",
    ],
    "joy": [
        "im so happy",
        "good news",
        "i passed my exam",
        "i feel great today",
        "i got the job",
        "best day ever",
        "yay",
        "i feel better",
        "it helped",
        "feeling good today",
        "i feel much better now",
    ],
    "outside": [
        "what dose of ibuprofen should i take",
        "can my landlord evict me",
        "whats the capital of peru",
        "should i stop taking my meds",
        "do i have adhd",
        "whats the weather tomorrow",
        "who won the game",
        "can i sue my boss",
        "how many calories in an apple",
        "write me an essay",
        "is this lump cancer",
    ],
    "wants_to_vent": [
        "can i just vent",
        "i need to vent",
        "i just want to talk",
        "just listen",
        "let me rant",
        "i need to get this off my chest",
        "i want someone to listen",
        "no advice please",
        "can i tell you something",
        "i need to rant about my day",
    ],
    "wants_walkthrough": [
        "guide me",
        "can you walk me through something",
        "what should i do now",
        "do we have an exercise",
        "lets do a meditation",
        "show me a practice",
        "step by step please",
        "i want to do an exercise",
        "help me name what i feel",
        "talk me through it",
        "can we do the breathing exercise",
    ],
    "inner_critic": [
        "im such a failure",
        "i hate myself",
        "im worthless",
        "im not good enough",
        "im an idiot",
        "whats wrong with me",
        "i always mess everything up",
        "i keep beating myself up",
        "i'm so stupid",
        "i feel like a loser",
        "i'm a terrible person",
        "my inner critic is loud",
    ],
    "resistance": [
        "i dont want to be kind to myself",
        "being nice to myself feels fake",
        "this wont work",
        "i dont believe in this",
        "i dont want to feel this",
        "something in me resists",
        "i hate meditation",
        "i dont see the point of this",
        "i refuse",
        "i don't trust this",
        "not gonna work for me",
    ],
    "wants_to_stop": [
        "i want to stop",
        "stop",
        "enough",
        "lets end this",
        "im done",
        "can we stop",
        "leave me alone",
        "i want to quit",
        "end the session",
        "no more",
        "please stop",
        "i'm out",
        "i don't want to continue",
        "lets leave it there",
        "i need to go",
        "that's enough for today",
        "get me out of here",
        "quit",
        "i dont want to do this anymore",
    ],
    "asks_what_bot_is": [
        "are you a bot",
        "what are you",
        "who are you",
        "are you human",
        "is this a real person",
        "am i talking to a robot",
        "are you chatgpt",
        "who made you",
        "are you an ai",
        "how do you work",
        "do you have feelings",
        "is anyone reading this",
        "what is this thing",
    ],
    "asks_for_human": [
        "can i talk to a real person",
        "i want to talk to a human",
        "get me a person",
        "is there a real human here",
        "i need a therapist",
        "connect me to someone",
        "i want to speak with someone real",
        "human please",
        "can i talk to someone",
        "give me a hotline number",
        "i need a real human",
        "is there someone i can talk to",
    ],
    "gibberish": [
        "asdfghjkl",
        "sdkfjh skdjfh",
        "qwertyui",
        "fjdksl",
        "zxcvbn",
        "hjgfkjhg",
        "kjsdhf",
    ],
    "greeting": [
        "hi",
        "hello",
        "hey there",
        "good morning",
        "hi how are you",
        "yo",
        "hello again",
        "im back",
        "heyyy",
    ],
    "thanks": [
        "thanks",
        "thank you so much",
        "thx",
        "ty",
        "that was really helpful thank you",
        "i appreciate it",
        "thank u",
        "cheers",
    ],
    "goodbye": [
        "bye",
        "good night",
        "see you",
        "goodbye",
        "talk to you later",
        "gotta go",
        "see you tomorrow",
        "im off to bed",
        "bye bye",
    ],
}
PLAIN = [
    "my mother called today",
    "tea on the balcony",
    "i had a fight with my sister",
    "the sun",
    "my dog",
    "on the sofa with a book",
    "we talked for hours",
    "the meeting was long",
    "i miss her",
    "walk in the park",
    "my job is stressful",
    "he left yesterday",
    "chocolate",
    "listen to music",
    "call my friend",
    "like a stone",
    "in my chest",
    "i lost my job and i don't know how to tell my wife",
    "i feel sad",
    "i am so tired",
    "angry at my boss",
    "lonely",
    "10 minutes",
    "7",
    "later",
    "why",
]


@pytest.mark.parametrize(
    ("intent", "text"), [(intent, text) for intent, texts in SAID.items() for text in texts]
)
def test_intents_are_heard_in_many_phrasings(reader: Reader, intent: str, text: str) -> None:
    assert reader.read(text, EN).intent == intent


@pytest.mark.parametrize("text", PLAIN)
def test_an_ordinary_answer_has_no_intent(reader: Reader, text: str) -> None:
    assert reader.read(text, EN).intent is None


AFTER_HELP = {
    "wants_steady": [
        "help me calm down",
        "can you calm me down",
        "i need to slow down",
        "something to ground me",
    ],
    "safer": ["i feel a bit safer now", "i feel safe now", "i'm a bit calmer", "the urge passed"],
    "means_self": ["it's me, i am the friend", "well it's me actually"],
    "asks_secrecy": ["promise me not to tell anybody", "will you call the police?"],
    "took_something": ["i took pills", "i already did it", "it's too late"],
    "bleeding": ["i'm bleeding", "it won't stop bleeding"],
}


@pytest.mark.parametrize(
    ("intent", "text"), [(intent, text) for intent, texts in AFTER_HELP.items() for text in texts]
)
def test_what_is_said_after_help_is_heard(reader: Reader, intent: str, text: str) -> None:
    assert reader.read(text, EN).intent == intent


@pytest.mark.parametrize(
    "text",
    ["i don't feel safe", "i am not safe", "is it safe", "is it safe now?", "i want to feel safe"],
)
def test_a_question_or_a_no_is_not_heard_as_safer(reader: Reader, text: str) -> None:
    assert reader.read(text, EN).intent != "safer"


OTHER_SHAPES = {
    "wants_to_vent": ["it has been building up and i have to say it", "can i moan for five mins"],
    "wants_walkthrough": ["i won't run this time", "help me sit with this anger"],
    "inner_critic": ["what a waste of space i am", "i can't even do one thing properly"],
    "resistance": ["breathing won't pay my rent", "meditation isn't for people like me"],
    "wants_to_stop": ["i don't want to answer any more", "can we leave it there"],
    "asks_what_bot_is": ["will my boss find out what i write here", "human or machine"],
    "asks_for_human": ["is there a toll free number i can call", "i want a voice not a machine"],
}


@pytest.mark.parametrize(
    ("intent", "text"), [(intent, text) for intent, texts in OTHER_SHAPES.items() for text in texts]
)
def test_intents_are_heard_in_shapes_that_nobody_listed(
    reader: Reader, intent: str, text: str
) -> None:
    assert reader.read(text, EN).intent == intent


ABOUT_LIFE = {
    "wants_to_stop": [
        "i want to stop crying",
        "i want to stop feeling like this",
        "i want to stop hating myself",
        "i want to stop eating",
        "i need to stop drinking",
        "i need to leave my husband",
        "i want to quit my job",
        "i want to end my relationship",
        "i don't want to go to school",
        "i don't",
    ],
    "goodbye": [
        "i have to go to work tomorrow and i'm terrified",
        "good night, i can't sleep",
        "i will see you in court she said",
    ],
    "joy": [
        "i don't feel good",
        "i passed my exam but i feel empty",
        "i'm happy for my friend but i'm so jealous",
        "i feel better off alone",
        "i forgot how to be happy",
        "i never feel happy",
        "i want to feel better",
        "everyone is so happy",
    ],
    "nothing": ["i'm not ok", "im not okay", "not well", "not really", "i'm not doing well"],
    "insult": ["he told me to fuck off", "she said shut up", "shit", "fuck", "an idiot"],
    "no_help": [
        "i feel worse",
        "nothing helps anymore",
        "my therapist didn't help",
        "my life is a waste of time",
        "it didn't help that my mother came",
    ],
    "thanks": ["i love you"],
    "outside": ["tell me a joke", "my cat is sick"],
    "resistance": ["i'm stuck"],
    "cant": ["i'm stuck"],
    "inner_critic": ["bad", "i feel bad", "she is so stupid", "he said i'm useless"],
    "asks_for_human": ["my therapist is on holiday", "i'm not a machine, i can't go on"],
    "wants_to_vent": ["we need to talk, he said", "i can't talk to anyone"],
    "stupid": ["what's the point", "shit"],
    "not_meant": ["i'm not ok", "im not okay", "not really"],
    "wants_walkthrough": ["help me", "please help me"],
}


@pytest.mark.parametrize(
    ("intent", "text"), [(intent, text) for intent, texts in ABOUT_LIFE.items() for text in texts]
)
def test_what_is_said_about_life_is_not_said_about_this_talk(
    reader: Reader, intent: str, text: str
) -> None:
    """Who wants to stop crying would be shown the door, and who is not happy congratulated."""
    assert reader.read(text, EN).intent != intent


@pytest.mark.parametrize(
    ("text", "soft"),
    [
        ("why", "why"),
        ("why?", "why"),
        ("why do you ask", "why"),
        ("why this", "why"),
        ("what's the point", None),
        ("why me", None),
        ("again", "repeat"),
        ("again please", "repeat"),
        ("me again", None),
        ("it's me again", None),
        ("hello again", None),
        ("here we go again", None),
    ],
)
def test_a_soft_word_is_the_whole_message(reader: Reader, text: str, soft: str | None) -> None:
    """Who sees no point any more would be told what a question is for."""
    assert reader.read(text, EN).soft == soft


@pytest.mark.parametrize("text", ["i don't want to practise today", "dont want to meditate now"])
def test_no_wish_to_practise_is_met_and_not_shown_out(reader: Reader, text: str) -> None:
    assert reader.read(text, EN).intent == "resistance"


@pytest.mark.parametrize("text", ["/help", "how does this work", "commands"])
def test_help_about_the_companion_stays_a_command(reader: Reader, text: str) -> None:
    assert reader.read(text, EN).command == "help"


def test_the_whole_message_beats_a_part_of_it(reader: Reader) -> None:
    assert reader.read("you are a bot", EN).intent == "bot"
    assert reader.read("are you a bot", EN).intent == "asks_what_bot_is"


@pytest.mark.parametrize(
    ("text", "intent"), [("can you giude me", "wants_walkthrough"), ("this is stupit", "stupid")]
)
def test_a_slip_of_the_finger_does_not_hide_an_intent(
    reader: Reader, text: str, intent: str
) -> None:
    assert reader.read(text, EN).intent == intent


def test_a_long_text_with_nothing_else_in_it_is_an_outpour(reader: Reader) -> None:
    text = "we moved house in spring and the boxes are still in the hall. " * 7

    assert reader.read(text, EN).intent == "outpour"


@pytest.mark.parametrize("text", ["hahaha", "aaaah", "hmm", "Krk", "strength", "brr", "😂", "..."])
def test_sounds_and_rare_words_are_not_gibberish(reader: Reader, text: str) -> None:
    assert reader.read(text, EN).intent != "gibberish"
