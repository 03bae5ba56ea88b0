package org.attest.accounts;

import org.springframework.data.jpa.repository.JpaRepository;

/** Browsers that people signed in from before. */
interface KnownDevices extends JpaRepository<KnownDevice, KnownDevice.Id> {}
