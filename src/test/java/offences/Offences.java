package offences;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What must not be: each rule of the architecture finds something here. Outside the application, so never started. */
class Offences {

    @Autowired
    private Books injected;

    Instant now() {
        System.out.println("Now!");
        return Instant.now();
    }

    @Entity
    public static class Book {
        @Id
        private long id;
    }

    public interface Books extends Repository<Book, Long> {}

    @Route
    static class Shelf extends Div {
        private final Books books;

        Shelf(Books books) {
            this.books = books;
        }
    }

    @Service
    public static class BookService {}

    @Service
    @Transactional
    @PreAuthorize("hasRole('AUTHOR')")
    static class BookEditing {}
}
