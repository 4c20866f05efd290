read-by: classify
class: bug
accept: panic
layer: host
title: my Rust panic message
note: a title that says what happened
verdict-class: bug
verdict-layer: host
verdict-stage: host-kernel
verdict-signature: bug-rust
verdict-title: rust panic: my Rust panic message
--- host.log
[    0.609779] ------------[ cut here ]------------
[    0.609855] rust_kernel: panicked at samples/rust/rust_minimal.rs:29:9:
[    0.609855] my Rust panic message
[    0.610474] kernel BUG at rust/helpers/bug.c:7!
