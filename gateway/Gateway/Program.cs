var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();

namespace ParkPlatform.Gateway
{
    public partial class Program;
}
