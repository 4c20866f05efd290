read-by: classify
class: oops
layer: host
note: two reports on one line
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: if this is all of the console: Host kernel hangs after: CPU: # PID: # Comm: a Not tainted #.#.# ##
--- host.log
[   92.300000] general protection fault: 0000 [#1] [  387.800000] audit: type=1326 audit(1.0:5): auid=0 uid=0
[   92.300100] CPU: 1 PID: 55 Comm: a Not tainted 4.9.0 #1
