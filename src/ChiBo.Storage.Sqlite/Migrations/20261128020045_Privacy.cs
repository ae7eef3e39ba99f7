using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Privacy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "correction_requests",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    member_id = table.Column<int>(type: "INTEGER", nullable: false),
                    item = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_in = table.Column<long>(type: "INTEGER", nullable: false),
                    superseded_in = table.Column<long>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_correction_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_correction_requests_acts_recorded_in",
                        column: x => x.recorded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_correction_requests_acts_superseded_in",
                        column: x => x.superseded_in,
                        principalTable: "acts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "fk_correction_requests_members_member_id",
                        column: x => x.member_id,
                        principalTable: "members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "ix_correction_requests_key",
                table: "correction_requests",
                column: "key"
            );

            migrationBuilder.CreateIndex(
                name: "ix_correction_requests_member_id_item",
                table: "correction_requests",
                columns: new[] { "member_id", "item" },
                unique: true,
                filter: "superseded_in IS NULL AND state = 0"
            );

            migrationBuilder.CreateIndex(
                name: "ix_correction_requests_recorded_in",
                table: "correction_requests",
                column: "recorded_in"
            );

            migrationBuilder.CreateIndex(
                name: "ix_correction_requests_superseded_in",
                table: "correction_requests",
                column: "superseded_in",
                filter: "superseded_in IS NOT NULL"
            );

            migrationBuilder.KeepAppendOnly("correction_requests");
            migrationBuilder.KeepValues(
                "correction_requests",
                "member_id",
                "item",
                "asked_on",
                "state",
                "decided_on",
                "key"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "correction_requests");
        }
    }
}
