package dev.hansei.base;

import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/** Names a column by its path within the row, such as {@code at_zone}, in a collection's table as in any other. */
public final class ColumnNames extends ImplicitNamingStrategyComponentPathImpl {

    private static final long serialVersionUID = 1L;

    /** What stands in Hibernate's paths between a collection and its row. */
    private static final String ROW = "{element}";

    @Override
    protected String transformAttributePath(AttributePath path) {
        String whole = path.getFullPath();
        int row = whole.lastIndexOf(ROW);
        return (row < 0 ? whole : whole.substring(row + ROW.length() + 1)).replace('.', '_');
    }
}
