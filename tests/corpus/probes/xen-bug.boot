read-by: classify
class: bug
layer: host
note: the line that says why, not the frame around it
known-failure: a kind of console that the library does not tell yet
verdict-class: panic
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: xen-panic
verdict-title: Xen panic: Xen BUG at drivers/foo.c:13
--- host.log
(XEN) ****************************************
(XEN) Panic on CPU 0:
(XEN) Xen BUG at drivers/foo.c:13
(XEN) ****************************************
