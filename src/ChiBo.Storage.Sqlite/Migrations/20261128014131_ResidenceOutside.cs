using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ResidenceOutside : Migration
    {
        private static readonly string[] Before =
        [
            "member_id",
            "cell_id",
            "year",
            "asked_on",
            "due_on",
            "given_on",
            "comment",
            "is_typed_in",
            "key",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            Rebuild(migrationBuilder, "NULL", "outside TEXT NULL,");
            migrationBuilder.KeepValues("residence_years", [.. Before, "outside"]);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            Rebuild(migrationBuilder, "NOT NULL", "");
            migrationBuilder.KeepValues("residence_years", Before);
        }

        /// <summary>
        /// Makes the table anew, which is how SQLite changes a column; by hand, because its guards go with the old table and
        /// have to be made on the new one. No other table refers to it.
        /// </summary>
        private static void Rebuild(MigrationBuilder migration, string cell, string more)
        {
            string columns = "id, recorded_in, superseded_in, " + string.Join(", ", Before);
            migration.Sql(
                $"""
                CREATE TABLE residence_years_new (
                    id INTEGER NOT NULL CONSTRAINT pk_residence_years PRIMARY KEY,
                    member_id INTEGER NOT NULL,
                    cell_id INTEGER {cell},
                    {more}
                    year INTEGER NOT NULL,
                    asked_on TEXT NOT NULL,
                    due_on TEXT NOT NULL,
                    given_on TEXT NULL,
                    comment INTEGER NULL,
                    is_typed_in INTEGER NOT NULL,
                    recorded_in INTEGER NOT NULL,
                    superseded_in INTEGER NULL,
                    key INTEGER NOT NULL,
                    CONSTRAINT fk_residence_years_acts_recorded_in
                        FOREIGN KEY (recorded_in) REFERENCES acts (id) ON DELETE RESTRICT,
                    CONSTRAINT fk_residence_years_acts_superseded_in
                        FOREIGN KEY (superseded_in) REFERENCES acts (id) ON DELETE RESTRICT,
                    CONSTRAINT fk_residence_years_members_member_id
                        FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE RESTRICT,
                    CONSTRAINT fk_residence_years_organisations_cell_id
                        FOREIGN KEY (cell_id) REFERENCES organisations (id) ON DELETE RESTRICT
                );
                INSERT INTO residence_years_new ({columns}) SELECT {columns} FROM residence_years;
                DROP TABLE residence_years;
                ALTER TABLE residence_years_new RENAME TO residence_years;
                CREATE INDEX ix_residence_years_cell_id_year ON residence_years (cell_id, year);
                CREATE INDEX ix_residence_years_key ON residence_years (key);
                CREATE UNIQUE INDEX ix_residence_years_member_id_year ON residence_years (member_id, year)
                    WHERE superseded_in IS NULL;
                CREATE INDEX ix_residence_years_recorded_in ON residence_years (recorded_in);
                CREATE INDEX ix_residence_years_superseded_in ON residence_years (superseded_in)
                    WHERE superseded_in IS NOT NULL;
                """
            );
            migration.KeepAppendOnly("residence_years");
        }
    }
}
