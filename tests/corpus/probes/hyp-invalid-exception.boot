read-by: classify
class: panic
accept: oops
layer: host
note: the hypervisor's own faults
known-failure: a kind of console that the library does not tell yet
verdict-class: none
verdict-notes: if this is all of the console: Host kernel hangs after: kvm [#]: Invalid host exception to nVHE hyp!
--- host.log
[   10.000000] kvm [409]: Invalid host exception to nVHE hyp!
