using ChiBo.Domain.Access;
using ChiBo.Storage.Privacy;
using ChiBo.Storage.Register;
using ChiBo.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ChiBo.Storage.Tests;

/// <summary>Every column says what it is for, how sensitive it is and how long it is kept.</summary>
public abstract class DeclarationContract : Contract
{
    [Fact]
    public async Task Every_column_is_declared_and_every_declaration_has_its_column()
    {
        await using ChiBoContext db = Database.Open();
        var check = DeclarationCheck.Of(db);
        check.Undeclared.ShouldBeEmpty();
        check.Gone.ShouldBeEmpty();
        check.Twice.ShouldBeEmpty();
        Declarations.All.Count.ShouldBeGreaterThan(400);
    }

    /// <summary>The check must be able to fail: a model with one more column, and another name for one, is found.</summary>
    [Fact]
    public async Task A_column_that_nobody_declared_is_found_and_so_is_one_that_is_gone()
    {
        DbContextOptions<ChiBoContext> options = new DbContextOptionsBuilder<ChiBoContext>(Database.Settings.Options())
            .ReplaceService<IModelCustomizer, OneColumnMore>()
            .Options;
        await using var db = new ChiBoContext(options);
        var check = DeclarationCheck.Of(db);
        check.Undeclared.ShouldBe(["members.nickname", "posts.job"]);
        check.Gone.ShouldBe(["posts.title"]);
    }

    [Fact]
    public void What_names_a_member_is_personal_at_least_and_discipline_is_never_below_its_level()
    {
        Declarations
            .All.Where(column => column.Column is "member_id" or "chair_id" or "secretary_id" or "full_name")
            .ShouldAllBe(column => column.Sensitivity >= Sensitivity.Personal);
        Declarations
            .All.Where(column => column.Purpose == Purpose.Supervision)
            .ShouldAllBe(column => column.Sensitivity == Sensitivity.Discipline);
    }

    private sealed class OneColumnMore(ModelCustomizerDependencies dependencies)
        : RelationalModelCustomizer(dependencies)
    {
        public override void Customize(ModelBuilder modelBuilder, DbContext context)
        {
            base.Customize(modelBuilder, context);
            modelBuilder.Entity<Member>().Property<string>("Nickname");
            modelBuilder.Entity<Post>().Property(post => post.Title).HasColumnName("job");
        }
    }
}

public sealed class DeclarationOnSqliteTests : DeclarationContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => SqliteTestDatabase.Create(migrated);
}

public sealed class DeclarationOnPostgresTests : DeclarationContract
{
    protected override Task<TestDatabase> Create(bool migrated = true) => OnPostgres(migrated);
}
