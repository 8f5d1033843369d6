## Asked once, plainly, after numb and hopeless came together.

# of: - · reviewed: pending
low_check = I ask this plainly, and once: are you thinking of ending your life?
    .not_that = No
    .sometimes = Sometimes
    .right_now = Yes
    .why = Asking does not put the thought there. It only means that you need not carry it alone.
# of: - · reviewed: pending
believed = Then I believe you. If that changes, /now is one tap away, at any hour.
