"""The keyword, text and recipients rules of a send, in Python: from docs/message-contact-send.md alone.

Asked by `assay conformance -- python3 send.py`: a case a line, an answer a line. An answer has all violations of a request,
so what only other rules can judge is unsupported: another message id, a time, a URL, a country, and numbers that are not
beyond doubt (an E.164 number of North America is).
"""

import json
import re
import sys

LISTS = ("mobileNumbers", "Subscribers")
FLAGS = ("Subscribe", "Resubscribe", "Override")
TEXTS = ("keyword", "messageText", "ContentURL", "SendTime")
# In the order of a report (section 2).
FIELDS = (*LISTS, "Subscribe", "Resubscribe", "keyword", "Override", "messageText", "ContentURL", "SendTime")
SUBSCRIBER = ("MobileNumber", "SubscriberKey", "Attributes")

MESSAGE_ID = "MzA6Nzg6MA"
MOST_SUBSCRIBERS = 250

# What String.prototype.trim takes away.
WHITE = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
CONTROL = re.compile("[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
COUNTRY = re.compile(r"[-_ ]*".join("countrycode"), re.IGNORECASE | re.ASCII)


class Unsupported(Exception):
    """Another rule may have its say."""


def lower(text):
    """Without regard to ASCII case: other alphabets keep theirs."""
    return re.sub("[A-Z]", lambda letter: letter.group().lower(), text)


def is_blank(value):
    return value is None or (isinstance(value, str) and value.strip(WHITE) == "")


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def legible(value):
    """A value as a text has it (section 3): cut, and without characters that control."""
    cut = value if len(value) <= 256 else value[:255] + "…"
    return CONTROL.sub(lambda found: f"\\u{ord(found.group()):04x}", cut)


def flag(value):
    """True, false, or nothing for what is no flag (section 1.1). Absent is false."""
    if value is None:
        return False
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(lower(value)) if isinstance(value, str) else None


class Fields:
    """The documented fields of an object, in whatever ASCII case: null is the same as absent."""

    def __init__(self, given, names):
        spelled = {lower(name): name for name in names}
        self.values = dict.fromkeys(names)
        self.repeated = {}
        for key, value in given.items():
            name = spelled.get(lower(key))
            if name is None or value is None:
                continue
            if self.values[name] is None:
                self.values[name] = value
            else:
                self.repeated.setdefault(name, key)
        self.unreadable = set(self.repeated)


class Judging:
    """One request: its fields, and what is wrong with them."""

    def __init__(self, body, message):
        self.message = message
        self.found = []
        self.fields = Fields(body, FIELDS)
        self.subscribers = []
        self.shape()

    def say(self, rule, message):
        self.found.append({"rule": rule, "message": message})

    def read(self, *names):
        """The values of fields; nothing where one of them cannot be read: the rule is skipped then."""
        if self.fields.unreadable.intersection(names):
            return None
        return [self.fields.values[name] for name in names]

    def flags(self, *names):
        values = self.read(*names)
        return None if values is None else [flag(value) for value in values]

    def shape(self):
        for name in FIELDS:
            value = self.fields.values[name]
            complaint = None
            if name in LISTS and value is not None and not isinstance(value, list):
                complaint = f"{name} must be an array."
            if name in FLAGS and flag(value) is None:
                complaint = f"{name} must be true or false."
            if name in TEXTS and value is not None and not isinstance(value, str):
                complaint = f"{name} must be a string."
            if complaint is not None:
                self.say("shape", complaint)
                self.fields.unreadable.add(name)
            if name in self.fields.repeated:
                self.say("shape", f"{legible(self.fields.repeated[name])} is given more than once.")
            if name == "Subscribers" and isinstance(value, list):
                self.subscribers = [self.subscriber(one) for one in value]

    def subscriber(self, given):
        """Its fields; nothing for what is no object, of which another rule speaks."""
        if not isinstance(given, dict):
            return None
        fields = Fields(given, SUBSCRIBER)
        attributes = fields.values["Attributes"]
        names = [*given, *(attributes if isinstance(attributes, dict) else [])]
        if any(COUNTRY.fullmatch(name.strip("-_ ")) for name in names):
            raise Unsupported
        for name in SUBSCRIBER:
            if name == "Attributes" and attributes is not None:
                self.attributes(attributes)
            if name in fields.repeated:
                self.say("shape", f"{legible(fields.repeated[name])} is given more than once.")
        return fields

    def attributes(self, given):
        if not isinstance(given, dict):
            self.say("shape", "Attributes must be an object.")
            return
        for name, value in given.items():
            if value is None or isinstance(value, (str, bool)):
                continue
            if not is_number(value) or value in (float("inf"), float("-inf")):
                self.say("shape", f"{legible(name)} must be a string.")

    def recipients(self):
        lists = self.read(*LISTS)
        if lists is None:
            return
        if not any(lists):
            self.say("recipients-empty", "The count of mobile numbers or subscribers cannot be zero.")
        if all(one is not None for one in lists):
            self.say(
                "recipients-ambiguous",
                "An array of mobile numbers and an array of subscribers cannot be provided at the same time.",
            )

    def incomplete(self):
        if self.read("Subscribers") is None:
            return
        for one in self.subscribers:
            if one is not None and one.unreadable.intersection(("MobileNumber", "SubscriberKey")):
                continue
            values = {} if one is None else one.values
            key = values.get("SubscriberKey")
            if is_blank(values.get("MobileNumber")) or is_blank(key) or not isinstance(key, str):
                self.say(
                    "subscriber-incomplete",
                    "A subscriber object must have both a mobile number and subscriber key defined.",
                )

    def numbers(self):
        """The numbers that can be read, and whether a blank one is wrong where it is: a subscriber's is not."""
        numbers = [(number, True) for number in (self.read("mobileNumbers") or [None])[0] or []]
        if self.read("Subscribers") is not None:
            for one in self.subscribers:
                if one is not None and "MobileNumber" not in one.unreadable:
                    numbers.append((one.values["MobileNumber"], False))
        return numbers

    def not_numeric(self):
        for number, _ in self.numbers():
            if is_blank(number):
                continue
            if not isinstance(number, str):
                raise Unsupported
            if not re.fullmatch("[0-9]+", number):
                self.say("number-not-numeric", f"{legible(number)} is not a numeric string")

    def keyword(self):
        asked = self.flags("Subscribe", "Resubscribe")
        values = self.read("keyword")
        if asked is None or values is None:
            return
        [keyword] = values
        if not any(asked):
            if not is_blank(keyword):
                self.say("keyword-unnecessary", "Keyword is not necessary when Subscribe and Resubscribe are false.")
        elif is_blank(keyword):
            self.say("keyword-blank", "Keyword cannot be blank when Subscribe or Resubscribe are true.")
        else:
            known = (self.message or {}).get("keywords")
            comparable = [lower(one.strip(WHITE)) for one in known or []]
            if known is not None and lower(keyword.strip(WHITE)) not in comparable:
                self.say("keyword-invalid", f"Keyword {legible(keyword)} is invalid for the code on the message.")

    def text(self):
        override = self.flags("Override")
        if override is None:
            return
        [overrides] = override
        if isinstance(self.message, dict) and is_blank(self.message.get("text")) and not overrides:
            self.say("message-blank", "Message is blank and no override message was provided.")
        texts = self.read("messageText")
        if texts is None:
            return
        if overrides and is_blank(texts[0]):
            self.say("override-blank", "Cannot override message text with a blank message.")
        if not overrides and not is_blank(texts[0]):
            self.say("text-not-applicable", "MessageText is not applicable when Override is false.")

    def is_valid(self, number):
        """Whether a number is beyond doubt: North America's are, and what is not numeric is not."""
        if is_blank(number) or not re.fullmatch("[0-9]+", number):
            return False
        if re.fullmatch("1[2-9][0-9]{9}", number):
            return True
        raise Unsupported

    def invalid(self):
        for number, blank_is_wrong in self.numbers():
            if is_blank(number):
                if blank_is_wrong:
                    self.say("number-invalid", "Invalid phone number")
            else:
                self.is_valid(number)

    def none_valid(self):
        if self.read("Subscribers") is None or not self.subscribers:
            return
        if any(one is not None and "MobileNumber" in one.unreadable for one in self.subscribers):
            return
        if not any(one is not None and self.is_valid(one.values["MobileNumber"]) for one in self.subscribers):
            self.say("subscribers-none-valid", "No valid subscribers were provided")

    def too_many(self):
        if self.read("Subscribers") is not None and len(self.subscribers) > MOST_SUBSCRIBERS:
            self.say("subscribers-too-many", f"No more than {MOST_SUBSCRIBERS} subscribers can be sent to at once.")


def violations(request, facts):
    """All that is wrong with a request, in report order."""
    if request.get("messageId") != MESSAGE_ID:
        raise Unsupported
    has_message = "message" in facts
    message = facts.get("message")
    unknown = [{"rule": "message-unknown", "message": f"Message {MESSAGE_ID} is not valid for the client."}]
    before = unknown if has_message and message is None else []
    body = request.get("body")
    if not isinstance(body, dict):
        return [{"rule": "shape", "message": "The request body must be a JSON object."}, *before]
    judging = Judging(body, message)
    if any(not is_blank(judging.fields.values[name]) for name in ("SendTime", "ContentURL")):
        raise Unsupported
    shape, judging.found = judging.found, []
    for rule in (
        judging.recipients,
        judging.incomplete,
        judging.not_numeric,
        judging.keyword,
        judging.text,
        judging.invalid,
        judging.none_valid,
        judging.too_many,
    ):
        rule()
    return [*shape, *before, *judging.found]


def answer(question):
    try:
        if "options" in question:
            raise Unsupported
        found = violations(question["request"], question.get("facts", {}))
        return {"case": question["case"], "violations": found}
    except Unsupported:
        return {"case": question["case"], "unsupported": True}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
