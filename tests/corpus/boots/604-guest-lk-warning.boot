status: pass-noted
class: warning
layer: guest
reached: host-poweroff
cause: injected in the guest with lk:WARNING
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
verdict-notes: guest: WARNING in lkdtm_WARNING (guest:142)
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
[    0.000087] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.130209] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.298755] pid_max: default: 32768 minimum: 301
[    0.412289] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.442912] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.977182] rcu: Hierarchical SRCU implementation.
[    1.005613] rcu: 	Max phase no-delay instances is 1000.
[    1.045783] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    1.119463] EFI services will not be available.
[    1.404630] smp: Bringing up secondary CPUs ...
[    1.549883] Detected PIPT I-cache on CPU1
[    1.567907] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    1.569486] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    1.669085] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    2.082873] smp: Brought up 1 node, 2 CPUs
[    2.095119] SMP: Total of 2 processors activated.
[    2.095352] CPU: All CPU(s) started at EL2
[    2.095612] CPU features: detected: Branch Target Identification
[    2.095749] CPU features: detected: 32-bit EL0 Support
[    2.095839] CPU features: detected: 32-bit EL1 Support
[    2.095919] CPU features: detected: ARMv8.4 Translation Table Level
[    2.096032] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    2.096154] CPU features: detected: CRC32 instructions
[    2.096231] CPU features: detected: Data independent timing control (DIT)
[    2.096393] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    2.096587] CPU features: detected: RCpc load-acquire (LDAPR)
[    2.096686] CPU features: detected: Privileged Access Never
[    2.096770] CPU features: detected: Random Number Generator
[    2.096852] CPU features: detected: Speculation barrier (SB)
[    2.096935] CPU features: detected: Stage-2 Force Write-Back
[    2.097018] CPU features: detected: TLB range maintenance instructions
[    2.097146] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.099483] spectre-bhb mitigation disabled by compile time option
[    2.099493] spectre-bhb mitigation disabled by compile time option
[    2.383237] alternatives: applying system-wide alternatives
[    2.401425] CPU features: detected: Hardware dirty bit management on CPU0-1
[    2.696394] Memory: 1017216K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 26240K reserved, 0K cma-reserved)
[    2.814887] devtmpfs: initialized
[    2.956708] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    2.980599] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.005363] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.019223] ASID allocator initialised with 65536 entries
[    3.020777] Serial: AMBA PL011 UART driver
[    3.156509] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    3.159590] printk: legacy console [ttyAMA0] enabled
[    3.159590] printk: legacy console [ttyAMA0] enabled
[    3.160541] printk: legacy bootconsole [pl11] disabled
[    3.160541] printk: legacy bootconsole [pl11] disabled
[    3.548766] clocksource: Switched to clocksource arch_sys_counter
[    3.927446] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    3.950335] Unpacking initramfs...
[    4.095428] kvm [1]: nv: 554 coarse grained trap handlers
[    4.097541] kvm [1]: nv: 669 fine grained trap handlers
[    4.108854] kvm [1]: IPA Size Limit: 52 bits
[    4.145008] kvm [1]: GICv3: no GICV resource entry
[    4.145786] kvm [1]: disabling GICv2 emulation
[    4.146082] kvm [1]: GIC system register CPU interface enabled
[    4.156905] kvm [1]: vgic interrupt IRQ9
[    4.370816] kvm [1]: VHE mode initialized successfully
[    4.446507] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    4.530816] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    4.532247] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    4.534060] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    4.534461] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    4.535475] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    4.536537] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    4.619376] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    4.620395] pci_bus 0000:00: root bus resource [bus 00-ff]
[    4.620743] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    4.621007] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    4.621199] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    4.645679] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    4.704352] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    4.710533] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    4.710837] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    4.795742] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    5.101783] Freeing initrd memory: 13056K
[    8.685129] lkdtm: No crash points registered, enable through debugfs
[    8.709845] rtc-pl031 9010000.pl031: registered as rtc0
[    8.922581] clk: Disabling unused clocks
[    9.385901] Freeing unused kernel memory: 1728K
[    9.395097] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0 ltact=lk:WARNING' 
[   21.410557] hrtimer: interrupt took 113924192 ns
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   61.900263] kvm: exiting hardware virtualization
[   61.916706] reboot: Power down
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
[    0.000000] Kernel command line:  console=ttyS0 root=/dev/vda rw  earlycon console=ttyS0 ltact=lk:WARNING
[    0.000000] Unknown kernel command line parameters "ltact=lk:WARNING", will be passed to user space.
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
[    0.000144] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.183569] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    1.267260] pid_max: default: 32768 minimum: 301
[    1.851423] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    2.819960] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    3.704449] rcu: Hierarchical SRCU implementation.
[    3.952419] rcu: 	Max phase no-delay instances is 1000.
[    4.252375] EFI services will not be available.
[    4.353768] smp: Bringing up secondary CPUs ...
[    4.652919] smp: Brought up 1 node, 1 CPU
[    4.687303] SMP: Total of 1 processors activated.
[    4.846013] CPU: All CPU(s) started at EL1
[    4.889180] CPU features: detected: Branch Target Identification
[    5.035643] CPU features: detected: 32-bit EL0 Support
[    5.590040] CPU features: detected: 32-bit EL1 Support
[    5.961712] CPU features: detected: ARMv8.4 Translation Table Level
[    7.963628] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    8.276082] CPU features: detected: CRC32 instructions
[    8.332147] CPU features: detected: Data independent timing control (DIT)
[    8.398461] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    8.467548] CPU features: detected: RCpc load-acquire (LDAPR)
[    8.768166] CPU features: detected: Privileged Access Never
[    8.858413] CPU features: detected: Random Number Generator
[    8.923496] CPU features: detected: Speculation barrier (SB)
[    8.966050] CPU features: detected: Stage-2 Force Write-Back
[    9.022752] CPU features: detected: TLB range maintenance instructions
[    9.084779] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    9.154564] spectre-bhb mitigation disabled by compile time option
[    9.371793] alternatives: applying system-wide alternatives
[    9.456115] CPU features: detected: Hardware dirty bit management on CPU0
[    9.648577] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[   10.182501] devtmpfs: initialized
[   10.472958] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[   10.657901] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[   10.762964] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[   10.902634] ASID allocator initialised with 65536 entries
[   11.133613] Serial: AMBA PL011 UART driver
[   11.529968] clocksource: Switched to clocksource arch_sys_counter
[   11.800085] NET: Registered PF_UNIX/PF_LOCAL protocol family
[   12.264432] Unpacking initramfs...
[   12.506576] kvm [1]: HYP mode not available
[   12.953764] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[   13.126842] Freeing initrd memory: 1728K
[   13.319552] pci-host-generic 40000000.pci: host bridge /pci ranges:
[   13.415997] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[   13.509038] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[   13.622474] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[   14.290607] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[   15.013465] pci_bus 0000:00: root bus resource [bus 00]
[   15.243855] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[   15.539011] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[   16.427404] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[   17.081531] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[   17.180681] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[   17.229712] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[   17.370626] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[   17.431573] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[   17.497062] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[   17.570305] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[   17.625524] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[   17.994078] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[   18.252581] printk: legacy console [ttyS0] disabled
[   18.627433] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[   18.793766] printk: legacy console [ttyS0] enabled
[   18.793766] printk: legacy console [ttyS0] enabled
[   18.969216] printk: legacy bootconsole [ns16550a0] disabled
[   18.969216] printk: legacy bootconsole [ns16550a0] disabled
[   19.114243] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[   19.258227] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[   19.351011] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[   19.403420] lkdtm: No crash points registered, enable through debugfs
[   19.525939] clk: Disabling unused clocks
[   19.912039] Freeing unused kernel memory: 1728K
[   19.970951] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
INJECT: lkdtm WARNING
[   24.306898] lkdtm: Performing direct entry WARNING
[   24.511854] ------------[ cut here ]------------
[   24.541670] WARNING: CPU: 0 PID: 1 at drivers/misc/lkdtm/bugs.c:112 lkdtm_WARNING+0x1c/0x24
[   24.608000] CPU: 0 UID: 0 PID: 1 Comm: init Not tainted 6.12.117-lt #1 
[   24.664861] Hardware name: linux,dummy-virt (DT)
[   24.712435] pstate: 61400005 (nZCv daif +PAN -UAO -TCO +DIT -SSBS BTYPE=--)
[   24.774781] pc : lkdtm_WARNING+0x1c/0x24
[   24.812326] lr : lkdtm_do_action+0x18/0x30
[   24.845816] sp : ffff8000800cfce0
[   24.874730] x29: ffff8000800cfce0 x28: fff0000000a50000 x27: 0000000000000000
[   24.921772] x26: 0000000000000000 x25: 0000000000000000 x24: 00000000154028c0
[   24.976114] x23: fff000000e3a0000 x22: ffff8000800cfe40 x21: ffffd3dda318f028
[   25.027249] x20: fff000000e3a0000 x19: 0000000000000008 x18: 0000000000000006
[   25.087582] x17: 0000000000000000 x16: 0000000000000000 x15: ffff8000800cf790
[   25.143846] x14: 00000000ffffffea x13: ffff8000800cfab8 x12: ffffd3dda3169ec0
[   25.501825] x11: 0000000000000001 x10: 0000000000000001 x9 : 0000000000017fe8
[   25.556155] x8 : c0000000ffffefff x7 : ffffd3dda3111e28 x6 : 0000000000057fa8
[   25.594352] x5 : ffffd3dda3169e68 x4 : 0000000000000000 x3 : 0000000000000000
[   25.648701] x2 : 0000000000000000 x1 : ffffd3dda3225d30 x0 : 0000000000000001
[   25.702101] Call trace:
[   25.836090]  lkdtm_WARNING+0x1c/0x24
[   25.988342]  direct_entry+0xc8/0x154
[   26.067432]  full_proxy_write+0x5c/0xa8
[   26.089237]  vfs_write+0xdc/0x340
[   26.117416]  ksys_write+0x6c/0xfc
[   26.137507]  __arm64_sys_write+0x18/0x20
[   26.166480]  do_el0_svc+0x68/0xf0
[   26.194778]  el0_svc+0x18/0x54
[   26.222441]  el0t_64_sync_handler+0xc0/0xd4
[   26.254136]  el0t_64_sync+0x160/0x164
[   26.282602] ---[ end trace 0000000000000000 ]---
INJECT: lkdtm WARNING returned 0
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   29.788374] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
