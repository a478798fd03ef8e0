package org.inkjar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(Inkjar.class);

    @Test
    void everyRoomUsesOnlyTheRoomsItMay() {
        modules.verify();
    }

    @Test
    void everyRoomSaysWhatItMayUse() {
        assertThat(modules.stream())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                        .as(module.getDisplayName())
                        .isPresent()
                        .hasValueSatisfying(declared -> assertThat(declared.allowedDependencies())
                                .doesNotContain(ApplicationModule.OPEN_TOKEN)));
    }
}
