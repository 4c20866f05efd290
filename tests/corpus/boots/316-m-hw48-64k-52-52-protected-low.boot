status: fail
class: panic
accept: bug
layer: host
reached: kernel-start
cause: real, not injected: the 6.12 host in protected mode panics at EL2 during KVM init (nVHE hyp panic in __kvm_nvhe_handle_trap); same on 4k and 64k kernels and on all three CPU models; Debian 6.1 protected passes. Not analysed further.
params: hw_pa=48 hw_va=48 kvm_mode=protected host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
verdict-status: fail
verdict-class: panic
verdict-layer: host
verdict-stage: host-kvm
verdict-signature: hyp-panic
verdict-title: nVHE hyp panic in handle_trap
--- host.log
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x414fd0c1]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] kvm [0]: Reserved 2 MiB at 0x7fd00000
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.0
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=protected
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007f8f0000-0x000000007f9f0000] (1MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=2, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=2.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=2
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: GIC: Using split EOI/Deactivate mode
[    0.000000] GICv3: 224 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @48d00000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @48d10000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000048d20000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000048d30000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000161] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.057296] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.067759] pid_max: default: 32768 minimum: 301
[    0.115882] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.116546] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.617455] rcu: Hierarchical SRCU implementation.
[    0.623944] rcu: 	Max phase no-delay instances is 1000.
[    0.626507] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.665515] EFI services will not be available.
[    0.697660] smp: Bringing up secondary CPUs ...
[    0.825581] Detected PIPT I-cache on CPU1
[    0.826429] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.826618] GICv3: CPU1: using allocated LPI pending table @0x0000000048d40000
[    0.827027] CPU1: Booted secondary processor 0x0000000001 [0x414fd0c1]
[    0.886287] smp: Brought up 1 node, 2 CPUs
[    0.913537] SMP: Total of 2 processors activated.
[    0.913747] CPU: All CPU(s) started at EL2
[    0.914320] CPU features: detected: 32-bit EL0 Support
[    0.914540] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.914762] CPU features: detected: CRC32 instructions
[    0.915110] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.915287] CPU features: detected: Privileged Access Never
[    0.918127] CPU features: detected: VHE for hypervisor only
[    0.918333] CPU features: detected: Protected KVM
[    0.918461] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.921597] spectre-bhb mitigation disabled by compile time option
[    0.921600] spectre-bhb mitigation disabled by compile time option
[    1.018157] alternatives: applying system-wide alternatives
[    1.051461] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.359887] Memory: 1013312K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 30144K reserved, 0K cma-reserved)
[    1.524737] devtmpfs: initialized
[    1.749283] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    1.757863] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    1.770929] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    1.786359] ASID allocator initialised with 65536 entries
[    1.808116] Serial: AMBA PL011 UART driver
[    2.068274] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.083108] printk: legacy console [ttyAMA0] enabled
[    2.083108] printk: legacy console [ttyAMA0] enabled
[    2.088265] printk: legacy bootconsole [pl11] disabled
[    2.088265] printk: legacy bootconsole [pl11] disabled
[    2.370821] clocksource: Switched to clocksource arch_sys_counter
[    2.575679] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    2.676697] kvm [1]: nv: 554 coarse grained trap handlers
[    2.693073] kvm [1]: nv: 669 fine grained trap handlers
[    2.705487] kvm [1]: IPA Size Limit: 48 bits
[    2.859493] kvm [1]: nVHE hyp panic at: [<ffff800080385f7c>] __kvm_nvhe_handle_trap+0x54/0x124!
[    2.964101] kvm [1]: Cannot dump pKVM nVHE stacktrace: !CONFIG_PROTECTED_NVHE_STACKTRACE
[    2.965027] kvm [1]: Hyp Offset: 0xfffed2ef7fe00000
[    2.965639] Kernel panic - not syncing: HYP panic:
[    2.965639] PS:604003c9 PC:0000ad1100585f7c ESR:0000000097830007
[    2.965639] FAR:0000ad11009f0630 HPFAR:0000000000000000 PAR:0000000000000000
[    2.965639] VCPU:0000000000000000
[    2.976473] CPU: 1 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[    2.977030] Hardware name: linux,dummy-virt (DT)
[    2.977486] Call trace:
[    2.977792]  dump_backtrace+0xa0/0xdc
[    2.978180]  show_stack+0x14/0x1c
[    2.978335]  dump_stack_lvl+0x34/0x84
[    2.978473]  dump_stack+0x14/0x1c
[    2.978592]  panic+0x37c/0x390
[    2.978711]  nvhe_hyp_panic_handler+0x100/0x208
[    2.978890]  kvm_arm_init+0xec0/0xfe4
[    2.979053]  do_one_initcall+0x7c/0x1c8
[    2.979182]  kernel_init_freeable+0x194/0x264
[    2.979321]  kernel_init+0x1c/0x1c0
[    2.982092]  ret_from_fork+0x10/0x20
[    2.984798] SMP: stopping secondary CPUs
[    3.030932] Kernel Offset: 0x39bded600000 from 0xffff800080000000
[    3.036986] PHYS_OFFSET: 0xfff1000040000000
[    3.037206] CPU features: 0x00,00000007,00e00108,4200500b
[    3.037752] Memory Limit: none
[    3.038433] ---[ end Kernel panic - not syncing: HYP panic:
[    3.038433] PS:604003c9 PC:0000ad1100585f7c ESR:0000000097830007
[    3.038433] FAR:0000ad11009f0630 HPFAR:0000000000000000 PAR:0000000000000000
[    3.038433] VCPU:0000000000000000 ]---
--- guest.log
