read-by: classify
class: oops
accept: panic
layer: host firmware
note: other kernels
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 5 lines
--- host.log
Guru Meditation Error: Core  0 panic'ed (LoadProhibited). Exception was unhandled.

Core  0 register dump:
PC      : 0x400d1234  PS      : 0x00060630

Backtrace: 0x400d1234:0x3ffb1f60

Rebooting...
