using Microsoft.EntityFrameworkCore.Migrations;

namespace ChiBo.Storage.Postgres;

/// <summary>What the database itself refuses, whoever writes to it.</summary>
internal static class RegisterGuards
{
    /// <summary>The function that every guard calls.</summary>
    public static void AddRefusal(this MigrationBuilder migration) =>
        migration.Sql(
            """
            CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
            """
        );

    /// <summary>A fact is never changed or deleted; it is superseded, once.</summary>
    public static void KeepAppendOnly(this MigrationBuilder migration, string table)
    {
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_superseded_once BEFORE UPDATE ON {table} FOR EACH ROW
            WHEN (OLD.superseded_in IS NOT NULL OR NEW.superseded_in IS NULL OR NEW.recorded_in <> OLD.recorded_in)
            EXECUTE FUNCTION refuse_change();
            """
        );
        migration.RefuseDeleting(table);
    }

    /// <summary>The values of a fact stay as they were recorded.</summary>
    public static void KeepValues(this MigrationBuilder migration, string table, params string[] columns) =>
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_values_stay BEFORE UPDATE OF id, {string.Join(", ", columns)} ON {table}
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
            """
        );

    /// <summary>As <see cref="KeepValues"/>, for a table whose values were kept before it got another column.</summary>
    public static void KeepMoreValues(this MigrationBuilder migration, string table, params string[] columns)
    {
        migration.Sql($"DROP TRIGGER {table}_values_stay ON {table};");
        migration.KeepValues(table, columns);
    }

    /// <summary>Rows of the table are never deleted.</summary>
    public static void RefuseDeleting(this MigrationBuilder migration, string table) =>
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_stays BEFORE DELETE ON {table}
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
            """
        );

    /// <summary>Rows of the table are never changed.</summary>
    public static void RefuseChanging(this MigrationBuilder migration, string table)
    {
        migration.Sql(
            $"""
            CREATE TRIGGER {table}_unchanged BEFORE UPDATE ON {table}
            FOR EACH ROW EXECUTE FUNCTION refuse_change();
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
            ALTER TABLE {table} ADD CONSTRAINT {table}_no_overlap
            EXCLUDE USING gist ({subject} WITH =, daterange(valid_from, valid_to) WITH &&)
            WHERE (superseded_in IS NULL{(onlyKind is null ? "" : $" AND kind = {onlyKind}")});
            """
        );
}
