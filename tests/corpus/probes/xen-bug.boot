read-by: classify
class: bug
layer: host
note: the line that says why, not the frame around it
verdict-class: bug
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: xen-bug
verdict-title: Xen BUG: drivers/foo.c:13
--- host.log
(XEN) ****************************************
(XEN) Panic on CPU 0:
(XEN) Xen BUG at drivers/foo.c:13
(XEN) ****************************************
