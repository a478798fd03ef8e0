package org.inkjar.common.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;

/** A whole number between two others. What is wrong with it is said by whoever takes it. */
public final class RangeField extends IntegerField {

    public RangeField(String label, int min, int max) {
        super(label);
        setMin(min);
        setMax(max);
    }

    /** One that can be made a little more or less by a click. */
    public RangeField withSteps(String help) {
        setStepButtonsVisible(true);
        setHelperText(help);
        return this;
    }

    /** What is typed; 0 where nothing is. */
    public int typed() {
        return Objects.requireNonNullElse(getValue(), 0);
    }
}
