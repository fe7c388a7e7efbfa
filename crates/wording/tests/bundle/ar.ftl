insert = مرحبًا { $name }!
number = { $n } شخص
plural = { $n ->
    [zero] لا رد
    [one] رد واحد
    [two] ردّان
    [few] { $n } ردود
    [many] { $n } ردًا
   *[other] { $n } رد
}
term = { -brand } هنا
-brand = Onward
