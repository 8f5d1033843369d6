## One line, and the person is free.

# of: - · reviewed: pending
goodbye = Go gently.
    .v2 = Good that you were here. Take care of yourself as far as it goes.
    .v3 = Then that is all for now. May the next hour be kind to you.
    .v4 = All right. Rest, if you can.
    .v5 = Until whenever, or never, as it suits you. Go well.
    .v6 = It is fine to go. May something be a little easier.
    .v7 = Leave it all here. Go softly into what comes next.
    .v8 = Goodbye. A warm drink or a dark room may be good now.
