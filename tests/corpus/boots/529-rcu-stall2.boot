status: fail
class: workqueue-lockup
accept: rcu-stall soft-lockup hang
layer: host
reached: host-shell
cause: LKDTM LOOP on one cpu with nowatchdog: no RCU stall line came, only 'BUG: workqueue lockup'
injected: yes
params: hw_pa=lpa2 hw_va=52 kvm_mode=vhe host_page_size=64k host_pa=52 host_va=52 host_load_addr=0x60000000
result: timeout KILL
verdict-status: fail
verdict-class: workqueue-lockup
verdict-layer: host
verdict-stage: host-poweroff
verdict-signature: workqueue-lockup
verdict-title: BUG: workqueue lockup (cpus=0)
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
[    0.000000] Kernel command line: earlycon console=ttyAMA0 ltact=rcustall nowatchdog rcupdate.rcu_cpu_stall_timeout=6
[    0.000000] Unknown kernel command line parameters "ltact=rcustall", will be passed to user space.
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
[    0.000000] 	RCU CPU stall warnings timeout set to 6 (rcu_cpu_stall_timeout).
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
[    0.000079] sched_clock: 57 bits at 63MHz, resolution 16ns, wraps every 4398046511096ns
[    0.047759] Calibrating delay loop (skipped), value calculated using timer frequency.. 125.00 BogoMIPS (lpj=625000)
[    0.068131] pid_max: default: 32768 minimum: 301
[    0.100424] Mount-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.105713] Mountpoint-cache hash table entries: 8192 (order: 0, 65536 bytes, linear)
[    0.314819] rcu: Hierarchical SRCU implementation.
[    0.320112] rcu: 	Max phase no-delay instances is 1000.
[    0.329588] Timer migration: 1 hierarchy levels; 8 children per group; 1 crossnode level
[    0.364753] EFI services will not be available.
[    0.369233] smp: Bringing up secondary CPUs ...
[    0.399664] Detected PIPT I-cache on CPU1
[    0.401398] GICv3: CPU1: found redistributor 1 region 0:0x00000000080c0000
[    0.402708] GICv3: CPU1: using allocated LPI pending table @0x00000000401f0000
[    0.409547] CPU1: Booted secondary processor 0x0000000001 [0x000f0510]
[    0.438294] smp: Brought up 1 node, 2 CPUs
[    0.440270] SMP: Total of 2 processors activated.
[    0.440393] CPU: All CPU(s) started at EL2
[    0.440571] CPU features: detected: Branch Target Identification
[    0.440903] CPU features: detected: 32-bit EL0 Support
[    0.441005] CPU features: detected: 32-bit EL1 Support
[    0.441089] CPU features: detected: ARMv8.4 Translation Table Level
[    0.441204] CPU features: detected: Data cache clean to the PoU not required for I/D coherence
[    0.441367] CPU features: detected: CRC32 instructions
[    0.441449] CPU features: detected: Data independent timing control (DIT)
[    0.441619] CPU features: detected: Generic authentication (IMP DEF algorithm)
[    0.441818] CPU features: detected: RCpc load-acquire (LDAPR)
[    0.441916] CPU features: detected: Privileged Access Never
[    0.442000] CPU features: detected: Random Number Generator
[    0.442083] CPU features: detected: Speculation barrier (SB)
[    0.442167] CPU features: detected: Stage-2 Force Write-Back
[    0.442251] CPU features: detected: TLB range maintenance instructions
[    0.442380] CPU features: detected: Speculative Store Bypassing Safe (SSBS)
[    0.467889] spectre-bhb mitigation disabled by compile time option
[    0.497147] alternatives: applying system-wide alternatives
[    0.523949] CPU features: detected: Hardware dirty bit management on CPU0-1
[    0.592925] Memory: 1026752K/1048576K available (3648K kernel code, 840K rwdata, 1216K rodata, 1728K init, 490K bss, 16704K reserved, 0K cma-reserved)
[    0.671176] devtmpfs: initialized
[    0.704520] futex hash table entries: 512 (order: 0, 32768 bytes, linear)
[    0.723367] NET: Registered PF_NETLINK/PF_ROUTE protocol family
[    0.731683] DMA: preallocated 128 KiB GFP_KERNEL pool for atomic allocations
[    0.739415] ASID allocator initialised with 65536 entries
[    0.744629] Serial: AMBA PL011 UART driver
[    0.795427] 9000000.pl011: ttyAMA0 at MMIO 0x9000000 (irq = 14, base_baud = 0) is a PL011 rev1
[    0.805582] printk: legacy console [ttyAMA0] enabled
[    0.805582] printk: legacy console [ttyAMA0] enabled
[    0.811572] printk: legacy bootconsole [pl11] disabled
[    0.811572] printk: legacy bootconsole [pl11] disabled
[    0.983458] clocksource: Switched to clocksource arch_sys_counter
[    1.028793] NET: Registered PF_UNIX/PF_LOCAL protocol family
[    1.048757] Unpacking initramfs...
[    1.107338] kvm [1]: nv: 554 coarse grained trap handlers
[    1.116720] kvm [1]: nv: 669 fine grained trap handlers
[    1.118410] kvm [1]: IPA Size Limit: 52 bits
[    1.139435] kvm [1]: GICv3: no GICV resource entry
[    1.139746] kvm [1]: disabling GICv2 emulation
[    1.139901] kvm [1]: GIC system register CPU interface enabled
[    1.141007] kvm [1]: vgic interrupt IRQ9
[    1.159062] kvm [1]: VHE mode initialized successfully
[    1.180388] Freeing initrd memory: 3456K
[    1.203618] workingset: timestamp_bits=62 max_order=14 bucket_order=0
[    1.239497] pci-host-generic 4010000000.pcie: host bridge /pcie@10000000 ranges:
[    1.241352] pci-host-generic 4010000000.pcie:       IO 0x003eff0000..0x003effffff -> 0x0000000000
[    1.242079] pci-host-generic 4010000000.pcie:      MEM 0x0010000000..0x003efeffff -> 0x0010000000
[    1.242300] pci-host-generic 4010000000.pcie:      MEM 0x8000000000..0xffffffffff -> 0x8000000000
[    1.246863] pci-host-generic 4010000000.pcie: Memory resource size exceeds max for 32 bits
[    1.252395] pci-host-generic 4010000000.pcie: ECAM at [mem 0x4010000000-0x401fffffff] for [bus 00-ff]
[    1.254850] pci-host-generic 4010000000.pcie: PCI host bridge to bus 0000:00
[    1.267696] pci_bus 0000:00: root bus resource [bus 00-ff]
[    1.267956] pci_bus 0000:00: root bus resource [io  0x0000-0xffff]
[    1.268121] pci_bus 0000:00: root bus resource [mem 0x10000000-0x3efeffff]
[    1.268239] pci_bus 0000:00: root bus resource [mem 0x8000000000-0xffffffffff]
[    1.269526] pci 0000:00:00.0: [1b36:0008] type 00 class 0x060000 conventional PCI endpoint
[    1.282548] pci_bus 0000:00: resource 4 [io  0x0000-0xffff]
[    1.288578] pci_bus 0000:00: resource 5 [mem 0x10000000-0x3efeffff]
[    1.288883] pci_bus 0000:00: resource 6 [mem 0x8000000000-0xffffffffff]
[    1.314367] Serial: 8250/16550 driver, 4 ports, IRQ sharing disabled
[    1.839375] lkdtm: No crash points registered, enable through debugfs
[    1.843742] rtc-pl031 9010000.pl031: registered as rtc0
[    1.951115] clk: Disabling unused clocks
[    2.141745] Freeing unused kernel memory: 1728K
[    2.158980] Run /init as init process
HOST-INIT: start Linux 6.12.117-lt aarch64
crw-------    1 0        0          10, 232 Jan  1 00:00 /dev/kvm
INJECT: rcustall
INJECT: lkdtm LOOP
[    2.889626] lkdtm: Performing direct entry LOOP
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
umount: can't unmount /sys/kernel/debug: Device or resource busy
mount: mounting d on /sys/kernel/debug failed: Device or resource busy
HOST-INIT: shell


BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) built-in shell (ash)
Enter 'help' for a list of built-in commands.

host# [6npoweroff -f
[   60.906176] BUG: workqueue lockup - pool cpus=0 node=0 flags=0x0 nice=0 stuck for 58s!
[   60.907906] Showing busy workqueues and worker pools:
[   60.908145] workqueue events: flags=0x0
[   60.908447]   pwq 2: cpus=0 node=0 flags=0x0 nice=0 active=2 refcnt=3
[   60.908797]     pending: delayed_vfree_work, vmstat_shepherd
[   60.910120] workqueue mm_percpu_wq: flags=0x8
[   60.910581]   pwq 2: cpus=0 node=0 flags=0x0 nice=0 active=1 refcnt=2
[   60.910739]     pending: vmstat_update
[   60.911278] Showing backtraces of running workers in stalled CPU-bound worker pools:
