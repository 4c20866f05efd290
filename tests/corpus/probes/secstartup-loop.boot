read-by: classify
class: reset-loop
layer: firmware
note: restarts that nobody announces
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 6 lines
--- host.log
>>>>SecStartup
Loading PEI
>>>>SecStartup
Loading PEI
>>>>SecStartup
Loading PEI
