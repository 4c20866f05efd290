status: pass
class: none
reached: host-poweroff
note: as 320, quieter machine
params: hw_pa=lpa2 hw_va=52 kvm_mode=nvhe host_page_size=4k host_pa=52 host_va=52 host_load_addr=0x60000000 guest_page_size=64k guest_pa=52 guest_va=52 guest_load_addr=low
result: exited 0
verdict-status: pass
verdict-class: none
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
[    0.000000] Linux version 6.12.117-lt (ci@boots) (aarch64-linux-gnu-gcc (Debian 12.2.0-14) 12.2.0, GNU ld (GNU Binutils for Debian) 2.40) #1 SMP Sun Nov 22 11:54:15 UTC 2026
[    0.000000] KASLR enabled
[    0.000000] random: crng init done
[    0.000000] Machine model: linux,dummy-virt
[    0.000000] earlycon: pl11 at MMIO 0x0000000009000000 (options '')
[    0.000000] printk: legacy bootconsole [pl11] enabled
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
[    0.000000] percpu: Embedded 18 pages/cpu s42112 r0 d31616 u73728
[    0.000000] Detected PIPT I-cache on CPU0
[    0.000000] CPU features: SYS_ID_AA64MMFR1_EL1[11:8]: forced to 0
[    0.000000] CPU features: detected: Address authentication (IMP DEF algorithm)
[    0.000000] CPU features: detected: GIC system register CPU interface
[    0.000000] CPU features: detected: HCRX_EL2 register
[    0.000000] CPU features: detected: 52-bit Virtual Addressing (LPA2)
[    0.000000] CPU features: detected: Spectre-v4
[    0.000000] CPU features: detected: Spectre-BHB
[    0.000000] CPU features: kernel page table isolation disabled by kernel configuration
[    0.000000] alternatives: applying boot alternatives
[    0.000000] Kernel command line: earlycon console=ttyAMA0 kvm-arm.mode=nvhe
[    0.000000] Dentry cache hash table entries: 131072 (order: 8, 1048576 bytes, linear)
[    0.000000] Inode-cache hash table entries: 65536 (order: 7, 524288 bytes, linear)
[    0.000000] Built 1 zonelists, mobility grouping on.  Total pages: 262144
[    0.000000] mem auto-init: stack:all(zero), heap alloc:off, heap free:off
[    0.000000] software IO TLB: SWIOTLB bounce buffer size adjusted to 1MB
[    0.000000] software IO TLB: area num 2.
[    0.000000] software IO TLB: mapped [mem 0x000000007ec00000-0x000000007ed00000] (1MB)
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
[    0.000000] ITS@0x0000000008080000: allocated 8192 Devices @40450000 (indirect, esz 8, psz 64K, shr 1)
[    0.000000] ITS@0x0000000008080000: allocated 8192 Interrupt Collections @40460000 (flat, esz 8, psz 64K, shr 1)
[    0.000000] GICv3: using LPI property table @0x0000000040470000
[    0.000000] GICv3: CPU0: using allocated LPI pending table @0x0000000040480000
[    0.000000] rcu: srcu_init: Setting srcu_struct sizes based on contention.
[    0.000000] clocksource: jiffies: mask: 0xffffffff max_cycles: 0xffffffff, max_idle_ns: 19112604462750000 ns
[    0.000000] arch_timer: cp15 timer(s) running at 62.50MHz (phys).
[    0.000000] clocksource: arch_sys_counter: mask: 0x1ffffffffffffff max_cycles: 0x1cd42e208c, max_idle_ns: 881590405314 ns
[    0.000221] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.025705] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.031623] pid_max: default: 32768 minimum: 301
[    0.038084] Mount-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.038778] Mountpoint-cache hash table entries: 2048 (order: 2, 16384 bytes, linear)
[    0.103969] rcu: Hierarchical SRCU implementation.
[    0.104324] rcu: 	Max phase no-delay instances is 1000.
[    0.107183] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.131571] smp: Bringing up secondary CPUs ...
[    0.138679] Detected PIPT I-cache on CPU1
[    0.140108] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.141318] GICv3: CPU1: using allocated LPI pending table @0x0000000040490000
[    0.143804] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.156209] smp: Brought up 1 node, 2 CPUs
[    0.157975] SMP: Total of 2 processors activated.
[    0.158091] CPU: All CPU(s) started at EL2
[    0.158433] CPU features: detected: Branch Target Identification
[    0.158572] CPU features: detected: 32-bit EL0 Support
[    0.158662] CPU features: detected: 32-bit EL1 Support
[    0.158743] CPU features: detected: ARMv8.4 Translation Table Level
[    0.158857] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.158980] CPU features: detected: CRC32 instructions
[    0.159058] CPU features: detected: Data independent timing control (DIT)
[    0.159203] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.159370] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.159506] CPU features: detected: 52-bit Virtual Addressing for KVM (LPA2)
[    0.159684] CPU features: detected: Privileged Access Never
[    0.159814] CPU features: detected: Random Number Generator
[    0.159961] CPU features: detected: Speculation barrier (SB)
[    0.160192] CPU features: detected: Stage-2 Force Write-Back
[    0.160391] CPU features: detected: TLB range maintenance instructions
[    0.160677] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.164340] spectre-bhb mitigation disabled by compile time option
[    0.164337] spectre-bhb mitigation disabled by compile time option
[    0.177328] alternatives: applying system-wide alternatives
[    0.183089] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.238984] Memory: 1004332K/1048576K available (3136K kernel code, 648K rwdata, 780K rodata, 960K init, 232K bss, 39272K reserved, 0K cma-reserved)
[    0.263446] devtmpfs: initialized
[    0.283992] futex hash table entries: 512 (order: 3, 32768 bytes, linear)
[    0.289451] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.300776] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.306311] ASID allocator initialised with 65536 entries
[    0.308996] Serial: AMBA PL011 UART driver
[    0.380589] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    0.383375] printk: legacy console [ttyAMA0] enabled
[    0.383375] printk: legacy console [ttyAMA0] enabled
[    0.384337] printk: legacy bootconsole [pl11] disabled
[    0.384337] printk: legacy bootconsole [pl11] disabled
[    0.444207] clocksource: Switched to clocksource arch_sys_counter
[    0.466991] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    0.480925] Unpacking initramfs...
[    0.489293] kvm [1]: nv: 554 coarse grained trap handlers
[    0.491082] kvm [1]: nv: 669 fine grained trap handlers
[    0.492810] kvm [1]: IPA Size Limit: 52 bits
[    0.499525] kvm [1]: GICv3: no GICV resource entry
[    0.499969] kvm [1]: disabling GICv2 emulation
[    0.500271] kvm [1]: GIC system register CPU interface enabled
[    0.501859] kvm [1]: vgic interrupt IRQ9
[    0.502690] kvm [1]: Hyp nVHE mode initialized successfully
[    0.535912] workingset: timestamp_bits=62 max_order=18 bucket_order=0
[    0.557985] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    0.628778] Freeing initrd memory: 13096K
[    0.637006] lkdtm: No crash points registered, enable through debugfs
[    0.667689] clk: Disabling unused clocks
[    0.771894] Freeing unused kernel memory: 960K
[    0.775430] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
HOST-INIT: launching guest: lkvm run -k /vm/Image -i /vm/initrd -m 256M -c 1 --name guest --console serial -p 'earlycon console=ttyS0' 
HOST-INIT: lkvm exited rc=0
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   18.844729] kvm: exiting hardware virtualization
[   18.848669] reboot: Power down
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
[    0.000185] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.133944] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.238671] pid_max: default: 32768 minimum: 301
[    0.308255] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.403172] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.838846] rcu: Hierarchical SRCU implementation.
[    0.898074] rcu: 	Max phase no-delay instances is 1000.
[    0.995122] EFI services will not be available.
[    1.064507] smp: Bringing up secondary CPUs ...
[    1.122066] smp: Brought up 1 node, 1 CPU
[    1.175764] SMP: Total of 1 processors activated.
[    1.235618] CPU: All CPU(s) started at EL1
[    1.291234] CPU features: detected: Branch Target Identification
[    1.371665] CPU features: detected: 32-bit EL0 Support
[    1.436431] CPU features: detected: 32-bit EL1 Support
[    1.502547] CPU features: detected: ARMv8.4 Translation Table Level
[    1.596551] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    1.724808] CPU features: detected: CRC32 instructions
[    1.787257] CPU features: detected: Data independent timing control (DIT)
[    1.867849] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    1.929356] CPU features: detected: RCpc load-acquire (LDAPR)
[    1.993060] CPU features: detected: Privileged Access Never
[    2.043847] CPU features: detected: Random Number Generator
[    2.103835] CPU features: detected: Speculation barrier (SB)
[    2.167138] CPU features: detected: Stage-2 Force Write-Back
[    2.224082] CPU features: detected: TLB range maintenance instructions
[    2.302193] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    2.430164] spectre-bhb mitigation disabled by compile time option
[    2.535649] alternatives: applying system-wide alternatives
[    2.790038] CPU features: detected: Hardware dirty bit management on CPU0
[    3.040731] Memory: 244160K/262144K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 12352K reserved, 0K cma-reserved)
[    3.388228] devtmpfs: initialized
[    3.477970] futex hash table entries: 256 (order: 0, 16384 bytes, linear)
[    3.662320] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    3.762840] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    3.868063] ASID allocator initialised with 65536 entries
[    3.935916] Serial: AMBA PL011 UART driver
[    4.121453] clocksource: Switched to clocksource arch_sys_counter
[    4.398899] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    4.492960] Unpacking initramfs...
[    4.539271] kvm [1]: HYP mode not available
[    4.650701] workingset: timestamp_bits=62 max_order=12 bucket_order=0
[    4.857099] pci-host-generic 40000000.pci: host bridge /pci ranges:
[    4.939436] pci-host-generic 40000000.pci:       IO 0x0000000000..0x000000ffff -> 0x0000000000
[    5.044052] pci-host-generic 40000000.pci:      MEM 0x0050000000..0x007fffffff -> 0x0050000000
[    5.127810] pci-host-generic 40000000.pci: ECAM at [mem 0x40000000-0x4fffffff] for [bus 00]
[    5.216711] pci-host-generic 40000000.pci: PCI host bridge to bus 0000:00
[    5.292606] pci_bus 0000:00: root bus resource [bus 00]
[    5.351676] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    5.421753] pci_bus 0000:00: root bus resource [mem 0x50000000-0x7fffffff]
[    5.509552] pci 0000:00:00.0: [1af4:1041] type 00 class 0x020000 conventional PCI endpoint
[    5.623101] pci 0000:00:00.0: BAR 0 [io  0x6200-0x62ff]
[    5.686957] pci 0000:00:00.0: BAR 1 [mem 0x50000000-0x500000ff]
[    5.764806] pci 0000:00:00.0: BAR 2 [mem 0x50000400-0x500007ff]
[    5.878309] pci 0000:00:00.0: BAR 2 [mem 0x50000000-0x500003ff]: assigned
[    5.948436] pci 0000:00:00.0: BAR 0 [io  0x1000-0x10ff]: assigned
[    6.042296] pci 0000:00:00.0: BAR 1 [mem 0x50000400-0x500004ff]: assigned
[    6.121702] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    6.181666] pci_bus 0000:00: resource 5 [mem 0x50000000-0x7fffffff]
[    6.449362] Freeing initrd memory: 1728K
[    6.502785] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    6.583831] printk: legacy console [ttyS0] disabled
[    6.636560] 1000000.U6_16550A: ttyS0 at MMIO 0x1000000 (irq = 14, base_baud = 115200) is a 16550A
[    6.719491] printk: legacy console [ttyS0] enabled
[    6.719491] printk: legacy console [ttyS0] enabled
[    6.817274] printk: legacy bootconsole [ns16550a0] disabled
[    6.817274] printk: legacy bootconsole [ns16550a0] disabled
[    6.932891] 1001000.U6_16550A: ttyS1 at MMIO 0x1001000 (irq = 15, base_baud = 115200) is a 16550A
[    7.068199] 1002000.U6_16550A: ttyS2 at MMIO 0x1002000 (irq = 16, base_baud = 115200) is a 16550A
[    7.187295] 1003000.U6_16550A: ttyS3 at MMIO 0x1003000 (irq = 17, base_baud = 115200) is a 16550A
[    7.313074] lkdtm: No crash points registered, enable through debugfs
[    7.459110] clk: Disabling unused clocks
[    7.736352] Freeing unused kernel memory: 1728K
[    7.784982] Run /init as init process
GUEST-INIT: start Linux 6.12.117-lt aarch64 page=
GUEST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

guest# [6nuname -a
Linux (none) 6.12.117-lt #1 SMP Sun Nov 22 11:12:18 UTC 2026 aarch64 GNU/Linux
guest# [6npoweroff -f
[   11.224029] reboot: Power down
  Warning: KVM compatibility warning.
	virtio-net device was not detected.
	While you have requested a virtio-net device, the guest kernel did not initialize it.
	Please make sure that the guest kernel was compiled with CONFIG_VIRTIO_NET=y enabled in .config.
  Info: KVM session ended normally.
