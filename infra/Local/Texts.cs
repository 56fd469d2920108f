using ParkPlatform.EmbeddedPostgres;

namespace ParkPlatform.Local;

internal static class Texts
{
    public static Bilingual Of { get; } = new(typeof(Texts));
}
