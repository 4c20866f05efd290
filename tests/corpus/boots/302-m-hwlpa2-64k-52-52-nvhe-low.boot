status: pass
class: none
reached: host-poweroff
params: hw_pa=lpa2 hw_va=52 kvm_mode=nvhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: guest: BUG: soft lockup in kvm_arm_init (guest:104)
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
[    0.000000] Capping linear region to 51 bits for KVM in nVHE mode on LVA capable hardware.
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
[    0.000000] CPU features: SYS_ID_AA64MMFR1_EL1[11:8]: forced to 0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LVA)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=nvhe
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
[    0.000127] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.168500] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.239409] pid_max: default: 32768 minimum: 301
[    0.833551] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.834339] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    3.975179] rcu: Hierarchical SRCU implementation.
[    4.269365] rcu: 	Max phase no-delay instances is 1000.
[    4.483157] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    4.879594] EFI services will not be available.
[    5.109787] smp: Bringing up secondary CPUs ...
[    5.346647] Detected PIPT I-cache on CPU1
[    5.348412] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    5.523017] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    5.577843] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    5.700226] smp: Brought up 1 node, 2 CPUs
[    5.700902] SMP: Total of 2 processors activated.
[    5.701090] CPU: All CPU(s) started at EL2
[    5.701453] CPU features: detected: Branch Target Identification
[    5.701598] CPU features: detected: 32-bit EL0 Support
[    5.701688] CPU features: detected: 32-bit EL1 Support
[    5.701768] CPU features: detected: ARMv8.4 Translation Table Level
[    5.701906] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    5.702035] CPU features: detected: CRC32 instructions
[    5.702113] CPU features: detected: Data independent timing control (DIT)
[    5.702277] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    5.702443] CPU features: detected: RCpc load-acquire (LDAPR)
[    5.702536] CPU features: detected: Privileged Access Never
[    5.702618] CPU features: detected: Random Number Generator
[    5.702698] CPU features: detected: Speculation barrier (SB)
[    5.702778] CPU features: detected: Stage-2 Force Write-Back
[    5.713536] CPU features: detected: TLB range maintenance instructions
[    5.713873] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    5.914402] spectre-bhb mitigation disabled by compile time option
[    6.178130] alternatives: applying system-wide alternatives
[    6.343980] CPU features: detected: Hardware dirty bit management on CPU0-1
[    6.807058] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    6.961643] devtmpfs: initialized
[    7.118702] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    7.131736] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    7.140197] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    7.145929] ASID allocator initialised with 65536 entries
[    7.148848] Serial: AMBA PL011 UART driver
[    8.719502] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    8.727790] printk: legacy console [ttyAMA0] enabled
[    8.727790] printk: legacy console [ttyAMA0] enabled
[    8.729431] printk: legacy bootconsole [pl11] disabled
[    8.729431] printk: legacy bootconsole [pl11] disabled
[    9.628297] clocksource: Switched to clocksource arch_sys_counter
[    9.993623] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   10.064525] Unpacking initramfs...
[   10.210514] kvm [1]: nv: 554 coarse grained trap handlers
[   10.222114] kvm [1]: nv: 669 fine grained trap handlers
[   10.224146] kvm [1]: IPA Size Limit: 52 bits
[   10.805139] kvm [1]: GICv3: no GICV resource entry
[   10.805594] kvm [1]: disabling GICv2 emulation
[   10.805817] kvm [1]: GIC system register CPU interface enabled
[   10.808242] kvm [1]: vgic interrupt IRQ9
[   10.969358] kvm [1]: Hyp nVHE mode initialized successfully
[   11.222538] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[   11.722655] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[   11.810044] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[   11.811885] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[   11.812113] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[   11.841841] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[   11.842795] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[   11.877347] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[   11.878142] pci_bus 0000:00: root bus resource [bus 00-ff]
[   11.878477] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   11.878716] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[   11.878882] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[   11.965287] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[   12.106517] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   12.106783] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[   12.106905] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[   12.270924] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   12.420255] Freeing initrd memory: 13056K
[   13.882678] lkdtm: No crash points registered, enable through debugfs
[   13.886435] rtc-pl031 9010000.pl031: registered as rtc0
[   14.110323] clk: Disabling unused clocks
[   14.393157] hrtimer: interrupt took 159649984 ns
[   16.378011] Freeing unused kernel memory: 1728K
[   16.385981] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   92.959832] kvm: exiting hardware virtualization
[   92.960816] reboot: Power down
ERROR:   QEMU System Power off: with GPIO.
--- guest.log
  Info: # lkvm run -k /vm/Image -m 256 -c 1 --name guest
[    0.000000] Booting Linux on physical CPU 0x0000000000 [0x000f0510]
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:12:18 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: ns16550a0 at MMIO 0x0000000001000000 (options '')
[    0.000000] printk: legacy bootconsole [ns16550a0] enabled
[    0.000000] efi: UEFI not found.
[    0.000000] OF: reserved mem: Reserved memory: No reserved-memory node in the DT
[    0.000000] Zone ranges:
[    0.000000]   Normal   [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Movable zone start for each node
[    0.000000] Early memory node ranges
[    0.000000]   node   0: [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] Initmem setup node 0 [mem 0x0000000080000000-0x000000008fffffff]
[    0.000000] On node 0, zone Normal: 4096 pages in unavailable ranges
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
[    0.000000] Dentry cache hash table entries: 32768 (order: 2, 262144 bytes, linear)
[    0.000000] Inode-cache hash table entries: 16384 (order: 1, 131072 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping off.  Total pages: 4096
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 0MB
[    0.000000] software IO TLB: area num 1.
[    0.000000] software IO TLB: mapped [mem 0x000000008fe70000-0x000000008feb0000] (0MB)
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
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Devices @80960000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x000000003ffb0000: allocated 8192 Interrupt Collections @80970000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000080980000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000080990000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (virt).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000099] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.106375] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.395717] pid_max: default: 32768 minimum: 301
[    0.491467] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.601520] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    1.293965] rcu: Hierarchical SRCU implementation.
[    2.035488] rcu: 	Max phase no-delay instances is 1000.
[    3.363685] EFI services will not be available.
[    4.582624] smp: Bringing up secondary CPUs ...
[    4.801634] smp: Brought up 1 node, 1 CPU
[    5.301285] SMP: Total of 1 processors activated.
[    6.270439] CPU: All CPU(s) started at EL1
[    7.029548] CPU features: detected: Branch Target Identification
[    7.830123] CPU features: detected: 32-bit EL0 Support
[    8.569407] CPU features: detected: 32-bit EL1 Support
[    9.274585] CPU features: detected: ARMv8.4 Translation Table Level
[    9.831920] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    9.936952] CPU features: detected: CRC32 instructions
[   10.014614] CPU features: detected: Data independent timing control (DIT)
[   10.096047] CPU features: detected: Generic authentication (IMP DEF algorithm)
[   10.185001] CPU features: detected: RCpc load-acquire (LDAPR)
[   10.255355] CPU features: detected: Privileged Access Never
[   10.323101] CPU features: detected: Random Number Generator
[   10.393913] CPU features: detected: Speculation barrier (SB)
[   10.460803] CPU features: detected: Stage-2 Force Write-Back
[   10.531255] CPU features: detected: TLB range maintenance instructions
[   10.618000] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[   10.711231] spectre-bhb mitigation disabled by compile time option
[   10.897191] alternatives: applying system-wide alternatives
[   11.112226] CPU features: detected: Hardware dirty bit management on CPU0
[   11.801753] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   13.539058] devtmpfs: initialized
[   13.821892] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   14.079131] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   14.724893] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   18.085832] ASID allocator initialised with 65536 entries
[   18.153136] Serial: AMBA PL011 UART driver
[   25.745770] clocksource: Switched to clocksource arch_sys_counter
[   28.465720] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   28.585249] Unpacking initramfs...
[   28.658675] kvm [1]: HYP mode not available
[   29.421977] watchdog: BUG: soft lockup - CPU#0 stuck for 23s! [swapper/0:1]
[   29.429181] CPU: 0 UID: 0 PID: 1 Comm: swapper/0 Not tainted 6.12.117-lt #1 
[   29.429472] Hardware name: linux,dummy-virt (DT)
[   29.429691] pstate: 61400005 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   29.429785] pc : console_flush_one_record+0x2d8/0x39c
[   29.430568] lr : console_flush_one_record+0x2d4/0x39c
[   29.430609] sp : ffff8000800cfa60
[   29.430631] x29: ffff8000800cfa60 x28: fff0000000a50000 x27: 0000000000000000
[   29.431356] x26: ffff9f6eec3056a0 x25: 0000000000000000 x24: ffff9f6eec38c458
[   29.431397] x23: ffff8000800cfb5b x22: ffff9f6eec3f3ea0 x21: ffff8000800cfb60
[   29.431431] x20: ffff8000800cfb5a x19: 0000000000000001 x18: 0000000000000006
[   29.431466] x17: 000000008e054d3a x16: 00000000a79e65ae x15: ffff8000800cf7a0
[   29.431500] x14: 0000000000000000 x13: 656c62616c696176 x12: 6120746f6e206564
[   29.431537] x11: fffffffffffe1ba0 x10: 000000000000005d x9 : 00000000000a0cf3
[   29.431609] x8 : 7f7f7f7f7f7f7f7f x7 : 205d353736383536 x6 : 362e38322020205b
[   29.431647] x5 : 0000000000000000 x4 : 0000000000000000 x3 : 00000000ffffffff
[   29.431684] x2 : fff0609123cc0000 x1 : fff0000000a50000 x0 : 0000000000000001
[   29.444783] Call trace:
[   29.445067]  console_flush_one_record+0x2d8/0x39c
[   29.445290]  console_unlock+0x94/0x168
[   29.445337]  vprintk_emit+0x16c/0x29c
[   29.445359]  vprintk_default+0x34/0x3c
[   29.445381]  vprintk+0x3c/0x64
[   29.445397]  _printk+0x58/0x7c
[   29.445415]  kvm_arm_init+0x940/0xfe4
[   29.445502]  do_one_initcall+0x7c/0x1c8
[   29.445526]  kernel_init_freeable+0x194/0x264
[   29.445546]  kernel_init+0x1c/0x1c0
[   29.445981]  ret_from_fork+0x10/0x20
[   36.473788] Freeing initrd memory: 1728K
[   36.510066] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   36.580914] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   36.642036] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   36.715753] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   36.959333] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   37.071668] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   37.169183] pci_bus 0000:00: root bus resource [bus 00]
[   37.266677] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   37.354822] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   37.491687] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   37.673361] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   37.786226] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   37.878364] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   38.029374] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   38.135288] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   38.225100] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   38.381585] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   38.461756] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   38.610336] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   38.710171] printk: legacy console [ttyS0] disabled
[   38.781317] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   38.903698] printk: legacy console [ttyS0] enabled
[   38.903698] printk: legacy console [ttyS0] enabled
[   39.060452] printk: legacy bootconsole [ns16550a0] disabled
[   39.060452] printk: legacy bootconsole [ns16550a0] disabled
[   39.200557] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   39.815922] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   41.400278] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   41.995912] lkdtm: No crash points registered, enable through debugfs
[   42.214173] clk: Disabling unused clocks
[   42.585108] Freeing unused kernel memory: 1728K
[   42.635218] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   52.436284] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
