Console.WriteLine("chibo");
return 0;
