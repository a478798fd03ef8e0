package org.inkjar.ops;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inkjar.author.AccountItem;
import org.inkjar.author.AccountStanding;
import org.inkjar.author.EmailAddress;
import org.inkjar.common.InvalidInputException;
import org.inkjar.common.NotFoundException;
import org.inkjar.common.SitePaths;
import org.inkjar.security.AccountRescue;
import org.inkjar.settings.Settings;
import org.springframework.context.ApplicationContext;

/** {@code java -jar inkjar.jar user …}: accounts, for whoever runs the server. */
final class UserCommand {

    private static final String LIST = "list";
    private static final String RESET_PASSWORD = "reset-password";
    private static final String MAKE_OWNER = "make-owner";
    private static final String ACTIVATE = "activate";

    private static final String USAGE =
            "Say what to do: user list, user reset-password EMAIL, user make-owner EMAIL or user activate EMAIL.";

    private UserCommand() {}

    /**
     * Carries it out.
     *
     * @param words what follows {@code user}
     * @param options settings, as {@code --name=value}
     * @return the exit code
     */
    static int run(List<String> words, String... options) {
        try {
            var action = parse(words);
            return inContext(action, options);
        } catch (InvalidInputException e) {
            return fail(CommandLine.WRONG_USAGE, Objects.requireNonNull(e.getMessage()));
        }
    }

    private static Action parse(List<String> words) {
        var what = words.isEmpty() ? "" : words.getFirst();
        if (words.size() == 1 && what.equals(LIST)) {
            return UserCommand::list;
        }
        if (words.size() != 2 || !List.of(RESET_PASSWORD, MAKE_OWNER, ACTIVATE).contains(what)) {
            throw new InvalidInputException("user", USAGE);
        }
        var email = new EmailAddress(words.get(1));
        return switch (what) {
            case RESET_PASSWORD -> context -> resetPassword(context, email);
            case MAKE_OWNER -> context -> makeOwner(context, email);
            default -> context -> activate(context, email);
        };
    }

    private static int inContext(Action action, String... options) {
        try (var context = CommandContext.open(options)) {
            return carryOut(action, context);
        } catch (RuntimeException e) {
            return CommandLine.FAILED; // as StartupFailureReporter has explained
        }
    }

    private static int carryOut(Action action, ApplicationContext context) {
        try {
            action.carryOut(context);
            return CommandLine.OK;
        } catch (NotFoundException | InvalidInputException e) {
            return fail(CommandLine.FAILED, Objects.requireNonNull(e.getMessage()));
        } catch (RuntimeException e) {
            return fail(CommandLine.FAILED, StartupFailures.explain(e));
        }
    }

    private static void list(ApplicationContext context) {
        var accounts = context.getBean(AccountRescue.class).list();
        if (accounts.isEmpty()) {
            System.out.println("Nobody has an account yet. Start the blog: it says how to make the first.");
        }
        accounts.forEach(account -> System.out.printf(
                "%-40s %-12s %-12s %s%n",
                account.email(), account.role().name().toLowerCase(Locale.ROOT), state(account), account.name()));
    }

    private static String state(AccountItem account) {
        return account.standing() == AccountStanding.ACTIVE ? "active" : "deactivated";
    }

    private static void resetPassword(ApplicationContext context, EmailAddress email) {
        var token = context.getBean(AccountRescue.class).resetPassword(email);
        var address = BlogAddress.of(context.getBean(Settings.class), context.getEnvironment(), "server.port");
        System.out.printf(
                "Choose another password for %s here, within an hour, while the blog runs:%n%s%s%n",
                email, address, SitePaths.reset(token.value()));
    }

    private static void makeOwner(ApplicationContext context, EmailAddress email) {
        context.getBean(AccountRescue.class).makeOwner(email);
        System.out.printf("%s is an owner now, from the next sign-in on.%n", email);
    }

    private static void activate(ApplicationContext context, EmailAddress email) {
        context.getBean(AccountRescue.class).activate(email);
        System.out.printf("%s can sign in again.%n", email);
    }

    private static int fail(int exitCode, String message) {
        System.err.println("inkjar: " + message);
        return exitCode;
    }

    private interface Action {

        void carryOut(ApplicationContext context);
    }
}
