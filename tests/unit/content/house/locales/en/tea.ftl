### tea

-house = The Tea House

# of: - · reviewed: 2026-01-02
hello = Hello { $name }. { -house } is open.
    .v2 = Good to see you, { $name }.
    .v3 = Come in.
    .more = There is { $leaves }.
    .more-v2 = Today: { $leaves }.
which = Which cup?
    .mug = A mug
steep = We wait { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Year { $year }.
rest = Now
    sit down.

      Slowly.
quote = You said: { $note }
asked = { $short ->
        [yes] Short
       *[no] Long
    }
borrowed = { steep }
only_parts =
    .invalid = What?
