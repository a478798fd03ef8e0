package org.inkjar.security;

import java.util.Optional;
import java.util.UUID;
import org.inkjar.author.Account;
import org.inkjar.author.Accounts;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds an account by its e-mail address. Once signed in, its name is the author's id, which never changes. */
@Service
class AccountDetailsService implements UserDetailsService {

    private final Accounts accounts;

    AccountDetailsService(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return find(email)
                .map(AccountDetailsService::userDetails)
                .orElseThrow(() -> new UsernameNotFoundException("There is no account of this address."));
    }

    /** The account of this address; none where it is no address at all. */
    Optional<Account> find(String email) {
        try {
            return accounts.find(new EmailAddress(email));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    /** Finds somebody who proved by other means who they are. */
    UserDetails load(UUID id) {
        return accounts.find(id)
                .map(AccountDetailsService::userDetails)
                .orElseThrow(() -> new UsernameNotFoundException("This author cannot sign in."));
    }

    private static UserDetails userDetails(Account account) {
        return User.withUsername(account.id().toString())
                .password(account.passwordHash())
                .roles(account.role().included().stream().map(Enum::name).toArray(String[]::new))
                .build();
    }
}
