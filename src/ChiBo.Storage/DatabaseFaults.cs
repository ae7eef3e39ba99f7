using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ChiBo.Storage;

/// <summary>Turns what an engine says into one clear sentence.</summary>
public static class DatabaseFaults
{
    private const int SqliteBusy = 5;
    private const int SqliteReadOnly = 8;
    private const int SqliteFull = 13;
    private const int SqliteCantOpen = 14;
    private const int SqliteNotADatabase = 26;

    /// <summary>The engine's own fault in an exception, which others may be wrapped around.</summary>
    public static DbException? Find(Exception? fault) =>
        fault is null or DatabaseFaultException ? null : fault as DbException ?? Find(fault.InnerException);

    /// <summary>The sentence for a fault of an engine.</summary>
    public static DatabaseFaultException Of(ChiBoContext db, DbException fault) =>
        fault switch
        {
            SqliteException sqlite => OfSqlite(db.Database.GetDbConnection().DataSource, sqlite),
            PostgresException postgres => OfPostgres(db.Database.GetDbConnection().Database, postgres),
            _ => new DatabaseFaultException(
                $"Không kết nối được máy chủ cơ sở dữ liệu {db.Database.GetDbConnection().DataSource}. Kiểm tra máy chủ đang "
                    + "chạy và chuỗi kết nối CHIBO_DATABASE.",
                $"The database server {db.Database.GetDbConnection().DataSource} cannot be reached. See that it runs, and "
                    + "that the connection string in CHIBO_DATABASE is right.",
                fault
            ),
        };

    /// <summary>The database was made by a later version of the program.</summary>
    public static DatabaseFaultException Newer(string migration) =>
        new(
            $"Cơ sở dữ liệu này do một phiên bản ChiBo mới hơn tạo ra ({migration}). Hãy cài phiên bản mới hơn rồi mở lại; "
                + "chưa có gì bị thay đổi.",
            $"This database was made by a newer version of ChiBo ({migration}). Install that version and open it again; "
                + "nothing was changed."
        );

    /// <summary>How to reach the server cannot be read.</summary>
    internal static DatabaseFaultException NoConnectionString(Exception? fault) =>
        new(
            "CHIBO_DATABASE không phải là chuỗi kết nối PostgreSQL. Dạng đúng: Host=máy-chủ;Database=chibo;Username=tên;"
                + "Password=mật-khẩu; bỏ biến này thì dùng tệp SQLite.",
            "CHIBO_DATABASE is no connection string of PostgreSQL. It looks like this: Host=server;Database=chibo;Username=name;"
                + "Password=password; without it, a SQLite file is used.",
            fault
        );

    private static DatabaseFaultException OfSqlite(string file, SqliteException fault) =>
        fault.SqliteErrorCode switch
        {
            SqliteReadOnly => new DatabaseFaultException(
                $"Tệp dữ liệu {file} chỉ cho đọc. Cấp quyền ghi cho tệp và thư mục chứa nó, hoặc chọn nơi khác bằng --data.",
                $"The data file {file} is read-only. Allow writing to it and to its folder, or choose another with --data.",
                fault
            ),
            SqliteFull => new DatabaseFaultException(
                $"Ổ đĩa chứa {file} đã đầy, nên chưa ghi được gì. Giải phóng chỗ trống rồi làm lại.",
                $"The disk of {file} is full, so nothing was written. Make room, then do it again.",
                fault
            ),
            SqliteBusy => new DatabaseFaultException(
                $"Tệp dữ liệu {file} đang bận do một chương trình khác. Đóng chương trình đó rồi làm lại.",
                $"The data file {file} is held by another program. Close it, then do it again.",
                fault
            ),
            SqliteNotADatabase => new DatabaseFaultException(
                $"Tệp {file} không phải là cơ sở dữ liệu của ChiBo.",
                $"The file {file} is not a ChiBo database.",
                fault
            ),
            SqliteCantOpen => new DatabaseFaultException(
                $"Không mở được tệp dữ liệu {file}. Kiểm tra thư mục có thật và có quyền ghi, hoặc chọn nơi khác bằng --data.",
                $"The data file {file} cannot be opened. See that its folder is there and may be written to, or choose "
                    + "another with --data.",
                fault
            ),
            _ => new DatabaseFaultException(
                $"Tệp dữ liệu {file} có lỗi ({fault.SqliteErrorCode}). Chạy chibo doctor để kiểm tra.",
                $"The data file {file} has a fault ({fault.SqliteErrorCode}). Run chibo doctor to look at it.",
                fault
            ),
        };

    private static DatabaseFaultException OfPostgres(string database, PostgresException fault) =>
        new(
            $"Máy chủ PostgreSQL từ chối ({fault.SqlState}) khi mở cơ sở dữ liệu «{database}»: kiểm tra tên, người dùng và mật "
                + "khẩu trong CHIBO_DATABASE.",
            $"The PostgreSQL server refused ({fault.SqlState}) to open the database \"{database}\": see that its name, user "
                + "and password in CHIBO_DATABASE are right.",
            fault
        );
}
