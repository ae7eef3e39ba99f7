using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LocalRegulations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "local_regulations",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    in_force_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    in_force_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    pack = table.Column<string>(type: "TEXT", nullable: false),
                    pack_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    stage = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_local_regulations", x => x.id);
                    table.ForeignKey(
                        name: "fk_local_regulations_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_local_regulations_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_local_regulations_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_local_regulations_key", table: "local_regulations", column: "key");

            migrationBuilder.CreateIndex(
                name: "ix_local_regulations_recorded_in",
                table: "local_regulations",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_local_regulations_superseded_in",
                table: "local_regulations",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.CreateIndex(
                name: "ix_local_regulations_unit_id_number",
                table: "local_regulations",
                columns: new[] { "unit_id", "number" }
            );

            migrationBuilder.KeepAppendOnly("local_regulations");
            migrationBuilder.KeepValues(
                "local_regulations",
                "unit_id",
                "number",
                "title",
                "issued_on",
                "in_force_from",
                "in_force_to",
                "pack",
                "pack_sha256",
                "stage",
                "version",
                "reason",
                "key"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "local_regulations");
        }
    }
}
