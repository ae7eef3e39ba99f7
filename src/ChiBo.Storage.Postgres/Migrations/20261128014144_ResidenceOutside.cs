using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ChiBo.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ResidenceOutside : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<int>(
                name: "cell_id",
                table: "residence_years",
                type: "integer",
                nullable: true,
                oldClrType: typeof(int),
                oldType: "integer"
            );

            migrationBuilder.AddColumn<string>(name: "outside", table: "residence_years", type: "text", nullable: true);
            migrationBuilder.KeepMoreValues(
                "residence_years",
                "member_id",
                "cell_id",
                "year",
                "asked_on",
                "due_on",
                "given_on",
                "comment",
                "is_typed_in",
                "key",
                "outside"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.KeepMoreValues(
                "residence_years",
                "member_id",
                "cell_id",
                "year",
                "asked_on",
                "due_on",
                "given_on",
                "comment",
                "is_typed_in",
                "key"
            );
            migrationBuilder.DropColumn(name: "outside", table: "residence_years");

            migrationBuilder.AlterColumn<int>(
                name: "cell_id",
                table: "residence_years",
                type: "integer",
                nullable: false,
                defaultValue: 0,
                oldClrType: typeof(int),
                oldType: "integer",
                oldNullable: true
            );
        }
    }
}
