package org.attest.accounts;

import java.util.List;
import org.attest.shared.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

/** One-time links. */
interface InvitationRepository extends JpaRepository<Invitation, String> {

    List<Invitation> findByPersonAndUsedAtIsNull(PersonId person);
}
