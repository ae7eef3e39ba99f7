using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Burden : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "by_committee_id",
                table: "inspections",
                type: "INTEGER",
                nullable: true
            );

            migrationBuilder.CreateTable(
                name: "form_burdens",
                columns: table => new
                {
                    account_id = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    feature = table.Column<string>(type: "TEXT", nullable: false),
                    typed = table.Column<int>(type: "INTEGER", nullable: false),
                    reused = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey(
                        "pk_form_burdens",
                        x => new
                        {
                            x.account_id,
                            x.month,
                            x.feature,
                        }
                    );
                    table.ForeignKey(
                        name: "fk_form_burdens_users_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade
                    );
                }
            );

            migrationBuilder.CreateIndex(name: "ix_form_burdens_month", table: "form_burdens", column: "month");
            migrationBuilder.KeepMoreValues(
                "inspections",
                "organisation_id",
                "year",
                "kind",
                "member_id",
                "planned_for",
                "state",
                "begun_on",
                "concluded_on",
                "mend_by",
                "mended_on",
                "seen_by_id",
                "key",
                "by_committee_id"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "form_burdens");

            migrationBuilder.DropColumn(name: "by_committee_id", table: "inspections");
        }
    }
}
