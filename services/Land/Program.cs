var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

namespace ParkPlatform.Land
{
    public partial class Program;
}
