package dev.hansei;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Counts what is stored, so that a test can show that nothing was added. */
@ApplicationScoped
public class DatabaseRows {

    private final DataSource database;

    DatabaseRows(DataSource database) {
        this.database = database;
    }

    /** The number of rows of each table. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                counts.put(table, count(connection, table));
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String table) {
        return counts().get(table);
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
