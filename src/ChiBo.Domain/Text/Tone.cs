namespace ChiBo.Domain.Text;

/// <summary>The six tones (thanh điệu), in the order of dictionaries.</summary>
public enum Tone : byte
{
    /// <summary>Thanh ngang: no mark.</summary>
    Level,

    /// <summary>Thanh huyền: à.</summary>
    Falling,

    /// <summary>Thanh hỏi: ả.</summary>
    Dipping,

    /// <summary>Thanh ngã: ã.</summary>
    Creaky,

    /// <summary>Thanh sắc: á.</summary>
    Rising,

    /// <summary>Thanh nặng: ạ.</summary>
    Heavy,
}
