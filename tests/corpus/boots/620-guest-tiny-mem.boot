status: fail
class: panic
layer: guest
reached: guest-kernel-start
cause: guest with 24M RAM
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: timeout KILL
known-failure: the log says Oops - BUG before the panic, and what came first is told as the cause
verdict-status: fail
verdict-class: bug
verdict-layer: guest
verdict-stage: guest-userspace
verdict-signature: bug
verdict-title: kernel BUG in kswapd_run
--- host.log
NOTICE:  Booting Trusted Firmware
NOTICE:  BL1: v2.9(release):v2.9.0
NOTICE:  BL1: Built : 10:59:25, Nov 22 2026
NOTICE:  BL1: Booting BL2
NOTICE:  BL2: v2.9(release):v2.9.0
NOTICE:  BL2: Built : 11:00:19, Nov 22 2026
NOTICE:  BL1: Booting BL31
NOTICE:  BL31: v2.9(release):v2.9.0
NOTICE:  BL31: Built : 11:01:21, Nov 22 2026
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000040000000-0x000000007fffffff]
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: MIGRATE_INFO_TYPE not supported.
[    0.000000] psci: SMC Calling Convention v1.2
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Virtualization Host Extensions
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0
[    0.000000] Dentry cache hash table entries: 131072 (order: 4, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 3, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 16384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007fbc0000-0x000000007fcc0000] (1MB)
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
[    0.000000] GICv3: GICD_CTRL.DS=0, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x00000000080a0000
[    0.000000] ITS [mem 0x08080000-0x0809ffff]
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @401b0000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @401c0000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x00000000401d0000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x00000000401e0000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000120] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.148831] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.206761] pid_max: default: 32768 minimum: 301
[    0.329548] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.352650] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.995781] rcu: Hierarchical SRCU implementation.
[    1.015295] rcu: 	Max phase no-delay instances is 1000.
[    1.030449] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.145750] EFI services will not be available.
[    1.194338] smp: Bringing up secondary CPUs ...
[    1.254357] Detected PIPT I-cache on CPU1
[    1.268207] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.270051] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.290959] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    1.371098] smp: Brought up 1 node, 2 CPUs
[    1.398576] SMP: Total of 2 processors activated.
[    1.405049] CPU: All CPU(s) started at EL2
[    1.412788] CPU features: detected: Branch Target Identification
[    1.415481] CPU features: detected: 32-bit EL0 Support
[    1.415693] CPU features: detected: 32-bit EL1 Support
[    1.415833] CPU features: detected: ARMv8.4 Translation Table Level
[    1.416013] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.416258] CPU features: detected: CRC32 instructions
[    1.416384] CPU features: detected: Data independent timing control (DIT)
[    1.416643] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.416948] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.417099] CPU features: detected: Privileged Access Never
[    1.417230] CPU features: detected: Random Number Generator
[    1.417368] CPU features: detected: Speculation barrier (SB)
[    1.417502] CPU features: detected: Stage-2 Force Write-Back
[    1.417633] CPU features: detected: TLB range maintenance instructions
[    1.417836] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    1.472109] spectre-bhb mitigation disabled by compile time option
[    1.552657] alternatives: applying system-wide alternatives
[    1.629603] CPU features: detected: Hardware dirty bit management on CPU0-1
[    1.871872] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.065375] devtmpfs: initialized
[    2.193380] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.245842] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    2.285942] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    2.344339] ASID allocator initialised with 65536 entries
[    2.357315] Serial: AMBA PL011 UART driver
[    2.581444] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    2.662016] printk: legacy console [ttyAMA0] enabled
[    2.662016] printk: legacy console [ttyAMA0] enabled
[    2.673562] printk: legacy bootconsole [pl11] disabled
[    2.673562] printk: legacy bootconsole [pl11] disabled
[    3.031524] clocksource: Switched to clocksource arch_sys_counter
[    3.182321] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.235678] Unpacking initramfs...
[    3.393003] kvm [1]: nv: 554 coarse grained trap handlers
[    3.415845] kvm [1]: nv: 669 fine grained trap handlers
[    3.425746] kvm [1]: IPA Size Limit: 52 bits
[    3.551043] kvm [1]: GICv3: no GICV resource entry
[    3.551326] kvm [1]: disabling GICv2 emulation
[    3.551487] kvm [1]: GIC system register CPU interface enabled
[    3.552546] kvm [1]: vgic interrupt IRQ9
[    3.627409] kvm [1]: VHE mode initialized successfully
[    3.795071] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    3.847299] Freeing initrd memory: 13056K
[    3.885766] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    3.905498] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    3.910190] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    3.921179] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    3.922007] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    3.927555] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    3.946388] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    3.951876] pci_bus 0000:00: root bus resource [bus 00-ff]
[    3.952118] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    3.952350] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    3.952548] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    3.978956] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.029260] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.043757] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.044184] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.127552] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    5.453189] lkdtm: No crash points registered, enable through debugfs
[    5.508638] rtc-pl031 9010000.pl031: registered as rtc0
[    5.732868] clk: Disabling unused clocks
[    6.333773] Freeing unused kernel memory: 1728K
[    6.390457] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 24M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
--- guest.log
  Info: # lkvm run -k /vm/Image -m 24 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x00000000817fffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x00000000817fffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x00000000817fffff]
[    0.000000] On node 0, zone Normal: 7808 pages in unavailable ranges
[    0.000000] psci: probing for conduit method from DT.
[    0.000000] psci: PSCIv1.1 detected in firmware.
[    0.000000] psci: Using standard PSCI v0.2 function IDs
[    0.000000] psci: Trusted OS migration not required
[    0.000000] psci: SMC Calling Convention v1.1
[    0.000000] smccc: KVM: hypervisor services detected (0x00000000 0x00000000 0x00000000 0x00000003)
[    0.000000] percpu: Embedded 2 pages/cpu s42944 r0 d88128 u131072
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0
[    0.000000] random: crng init done
[    0.000000] Dentry cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.000000] Inode-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 384
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x00000000816b0000-0x00000000816f0000] (0MB)
[    0.000000] SLUB: HWalign=64, Order=0-3, MinObjects=0, CPUs=1, Nodes=1
[    0.000000] rcu: Hierarchical RCU implementation.
[    0.000000] rcu: 	RCU restricting CPUs from NR_CPUS=8 to nr_cpu_ids=1.
[    0.000000] rcu: RCU calculated value of scheduler-enlistment delay is 10 jiffies.
[    0.000000] rcu: Adjusting geometry for rcu_fanout_leaf=16, nr_cpu_ids=1
[    0.000000] NR_IRQS: 64, nr_irqs: 64, preallocated irqs: 0
[    0.000000] GICv3: 32 SPIs implemented
[    0.000000] GICv3: 0 Extended SPIs implemented
[    0.000000] Root IRQ handler: gic_handle_irq
[    0.000000] GICv3: GICv3 features: 16 PPIs, DirectLPI
[    0.000000] GICv3: GICD_CTRL.DS=1, SCR_EL3.FIQ=0
[    0.000000] GICv3: CPU0: found redistributor 0 region 0:0x000000003ffd0000
[    0.000000] ITS [mem 0x3ffb0000-0x3ffcffff]
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80920000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80930000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080940000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080950000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000095] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.127657] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.239131] pid_max: default: 32768 minimum: 301
[    0.278088] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.349621] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.706820] rcu: Hierarchical SRCU implementation.
[    0.761857] rcu: 	Max phase no-delay instances is 1000.
[    0.826606] EFI services will not be available.
[    0.998669] smp: Bringing up secondary CPUs ...
[    1.063215] smp: Brought up 1 node, 1 CPU
[    1.112991] SMP: Total of 1 processors activated.
[    1.173491] CPU: All CPU(s) started at EL1
[    1.307034] CPU features: detected: Branch Target Identification
[    1.617776] CPU features: detected: 32-bit EL0 Support
[    1.837349] CPU features: detected: 32-bit EL1 Support
[    2.122987] CPU features: detected: ARMv8.4 Translation Table Level
[    2.408153] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.709949] CPU features: detected: CRC32 instructions
[    2.981340] CPU features: detected: Data independent timing control (DIT)
[    3.628450] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    4.319828] CPU features: detected: RCpc load-acquire (LDAPR)
[    4.787459] CPU features: detected: Privileged Access Never
[    4.911227] CPU features: detected: Random Number Generator
[    4.987964] CPU features: detected: Speculation barrier (SB)
[    5.075270] CPU features: detected: Stage-2 Force Write-Back
[    5.143794] CPU features: detected: TLB range maintenance instructions
[    5.233094] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    5.339770] spectre-bhb mitigation disabled by compile time option
[    5.466754] alternatives: applying system-wide alternatives
[    5.577735] CPU features: detected: Hardware dirty bit management on CPU0
[    5.744755] Memory: 7424K/24576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12096K reserved, 0K cma-reserved)
[    6.165538] devtmpfs: initialized
[    6.384961] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    6.495613] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    6.656960] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    6.859286] ASID allocator initialised with 65536 entries
[    6.934446] Serial: AMBA PL011 UART driver
[    7.366602] clocksource: Switched to clocksource arch_sys_counter
[    7.496785] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    7.664962] Unpacking initramfs...
[    7.689009] kvm [1]: HYP mode not available
[    7.744777] vmscan: Failed to start kswapd on node 0，ret=-11
[    7.790637] ------------[ cut here ]------------
[    7.838367] kernel BUG at mm/vmscan.c:7381!
[    7.882268] Internal error: Oops - BUG: 00000000f2000800 [#1] SMP
[    7.944403] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[    8.016221] Hardware name: linux,dummy-virt (DT)
[    8.064608] pstate: 81400005 (Nzcv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[    8.144685] pc : kswapd_run+0xa8/0xac
[    8.190902] lr : kswapd_run+0x8c/0xac
[    8.231497] sp : ffff8000800cfd70
[    8.267680] x29: ffff8000800cfd70 x28: ffffbe8ef53c1088 x27: ffffbe8ef53200a0
[    8.408330] x26: ffffbe8ef528a9b8 x25: ffffbe8ef52c0b30 x24: 0000000000000038
[    8.636573] x23: ffffbe8ef53c1098 x22: 0000000000000000 x21: fffffffffffffff5
[    8.707377] x20: 0000000000000000 x19: ffffbe8ef55947c0 x18: 0000000000000006
[    8.784531] x17: 00000000343217e9 x16: 00000000a89ff4aa x15: ffff8000800cf810
[    8.847715] x14: 00000000ffffffea x13: ffff8000800cfb38 x12: ffffbe8ef5569ec0
[    8.894371] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[    9.296760] x8 : c0000000ffffefff x7 : ffffbe8ef5511e28 x6 : 0000000000057fa8
[    9.366470] x5 : ffffbe8ef5569e68 x4 : 0000000000000000 x3 : 0000000000000000
[    9.431672] x2 : 0000000000000000 x1 : fff0000000a10000 x0 : 0000000000000001
[    9.498515] Call trace:
[    9.522544]  kswapd_run+0xa8/0xac
[    9.552904]  kswapd_init+0x14/0x20
[    9.588684]  do_one_initcall+0x7c/0x1c8
[    9.731617]  kernel_init_freeable+0x194/0x264
[    9.795598]  kernel_init+0x1c/0x1c0
[    9.835473]  ret_from_fork+0x10/0x20
[    9.865689] Code: 54000089 f9066e7f f94013f5 17ffffdf (d4210000) 
[    9.921856] ---[ end trace 0000000000000000 ]---
[    9.959740] note: swapper/0[1] exited with irqs disabled
[    9.994134] note: swapper/0[1] exited with preempt_count 1
[   10.036815] Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b
[   10.151634] Kernel Offset: 0x3e8e74e00000 from 0xffff800080000000
[   10.221706] PHYS_OFFSET: 0x80000000
[   10.245920] CPU features: 0x00,00000007,0026710c,6602553f
[   10.312839] Memory Limit: none
[   10.344992] ---[ end Kernel panic - not syncing: Attempted to kill init! exitcode=0x0000000b ]---
