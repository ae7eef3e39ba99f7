using Microsoft.EntityFrameworkCore;

namespace ChiBo.Storage.Accounts;

/// <summary>Counts of fields, added up as forms are sent.</summary>
public static class FormBurdens
{
    /// <summary>Adds what one form took to its month, in one statement: of two forms sent at once neither is lost.</summary>
    public static Task Add(ChiBoContext db, FormBurden form) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO form_burdens (account_id, month, feature, typed, reused)
            VALUES ({form.AccountId}, {form.Month}, {form.Feature}, {form.Typed}, {form.Reused})
            ON CONFLICT (account_id, month, feature) DO UPDATE
            SET typed = form_burdens.typed + excluded.typed, reused = form_burdens.reused + excluded.reused
            """
        );
}
