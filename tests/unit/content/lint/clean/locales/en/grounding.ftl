# of: - · reviewed: pending
feet = Feel the floor. Is it a bit easier?
    .better = A bit easier
# of: - · reviewed: pending
land = You are in this room.
