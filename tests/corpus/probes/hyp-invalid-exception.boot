read-by: classify
class: panic
accept: oops
layer: host
note: the hypervisor's own faults
verdict-class: panic
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: hyp-panic
verdict-title: Invalid host exception to nVHE hyp
--- host.log
[   10.000000] kvm [409]: Invalid host exception to nVHE hyp!
