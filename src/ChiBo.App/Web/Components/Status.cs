namespace ChiBo.App.Web.Components;

/// <summary>How something stands against what is asked of it: five words, the same everywhere.</summary>
public enum Status : byte
{
    /// <summary>Đạt.</summary>
    Met,

    /// <summary>Chưa đạt.</summary>
    NotMet,

    /// <summary>Chưa đủ dữ liệu.</summary>
    NotEnoughData,

    /// <summary>Không áp dụng.</summary>
    NotApplicable,

    /// <summary>Có ngoại lệ.</summary>
    Excepted,
}
