package org.inkjar.common.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds something in a list while somebody types. */
public final class FilterField extends TextField {

    /**
     * A field without a label.
     *
     * @param what is found with it, such as "Find a tag"
     * @param changed called when whoever types pauses
     */
    public FilterField(String what, Runnable changed) {
        setPlaceholder(what);
        setAriaLabel(what);
        setPrefixComponent(Glyph.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> changed.run());
    }
}
