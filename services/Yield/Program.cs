var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

namespace ParkPlatform.Yield
{
    public partial class Program;
}
