package org.inkjar.security;

import org.inkjar.author.EmailAddress;
import org.inkjar.common.InkjarProperties;
import org.inkjar.common.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the owner of a new blog from the configuration, where nobody sits at the console. */
@Component
@Order(2)
class FirstOwner implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstOwner.class);

    private final OwnerSetup setup;
    private final InkjarProperties.Owner owner;

    FirstOwner(OwnerSetup setup, InkjarProperties properties) {
        this.setup = setup;
        this.owner = properties.owner();
    }

    @Override
    public void run(ApplicationArguments args) {
        var email = owner.email();
        var password = owner.password();
        if ((email == null) != (password == null)) {
            throw new InvalidInputException(
                    "inkjar.owner", "Set both inkjar.owner.email and inkjar.owner.password, or neither.");
        }
        if (email != null && password != null && setup.isOpen()) {
            create(new EmailAddress(email), new Password(password));
        }
    }

    private void create(EmailAddress email, Password password) {
        try {
            setup.create(owner.name(), email, password);
            log.info("Created the owner's account for {}", email.value());
        } catch (InvalidInputException e) {
            if (setup.isOpen()) { // else another node has made it meanwhile
                throw e;
            }
        }
    }
}
