read-by: classify
class: firmware
layer: firmware
note: a loader or firmware that says that it failed
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: not read: no known form in 3 lines
--- host.log
Booting from memory...
 
( 700 ) Program Exception [ 3dbe04c4 ]
    R0 .. R7           R8 .. R15         R16 .. R23         R24 .. R31
