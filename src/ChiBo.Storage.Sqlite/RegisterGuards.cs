using Microsoft.EntityFrameworkCore.Migrations;

namespace ChiBo.Storage.Sqlite;

/// <summary>What the database itself refuses, whoever writes to it.</summary>
internal static class RegisterGuards
{
    /// <summary>A fact is never changed or deleted; it is superseded, once.</summary>
    public static void KeepAppendOnly(this MigrationBuilder migration, string table)
    {
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_superseded_once BEFORE UPDATE ON {table}
            WHEN OLD.superseded_in IS NOT NULL OR NEW.superseded_in IS NULL OR NEW.recorded_in <> OLD.recorded_in
            BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
            """
        );
        migration.RefuseDeleting(table);
    }

    /// <summary>The values of a fact stay as they were recorded.</summary>
    public static void KeepValues(this MigrationBuilder migration, string table, params string[] columns) =>
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_values_stay BEFORE UPDATE OF id, {string.Join(", ", columns)} ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
            """
        );

    /// <summary>As <see cref="KeepValues"/>, for a table whose values were kept before it got another column.</summary>
    public static void KeepMoreValues(this MigrationBuilder migration, string table, params string[] columns)
    {
        migration.Sql($"DROP TRIGGER {table}_values_stay;");
        migration.KeepValues(table, columns);
    }

    /// <summary>Rows of the table are never deleted.</summary>
    public static void RefuseDeleting(this MigrationBuilder migration, string table) =>
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_stays BEFORE DELETE ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
            """
        );

    /// <summary>Rows of the table are never changed.</summary>
    public static void RefuseChanging(this MigrationBuilder migration, string table)
    {
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_unchanged BEFORE UPDATE ON {table}
            BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
            """
        );
        migration.RefuseDeleting(table);
    }

    /// <summary>Of one subject, no two rows that are known now hold on the same day.</summary>
    public static void RefuseOverlaps(
        this MigrationBuilder migration,
        string table,
        string subject,
        string? onlyKind = null
    ) =>
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_no_overlap BEFORE INSERT ON {table}
            WHEN NEW.superseded_in IS NULL AND EXISTS (
              SELECT 1 FROM {table} AS other
              WHERE other.{subject} = NEW.{subject} AND other.superseded_in IS NULL
                {(onlyKind is null ? "" : $"AND other.kind = {onlyKind} AND NEW.kind = {onlyKind}")}
                AND (other.valid_from IS NULL OR NEW.valid_to IS NULL OR other.valid_from < NEW.valid_to)
                AND (NEW.valid_from IS NULL OR other.valid_to IS NULL OR NEW.valid_from < other.valid_to))
            BEGIN SELECT RAISE(ABORT, '{table} overlap'); END;
            """
        );
}
